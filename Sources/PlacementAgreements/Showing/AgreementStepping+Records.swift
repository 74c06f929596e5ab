package import GRDB
import Store
import Values

extension AgreementStepping {
  /// Adds where a document is kept; throws `AgreementProblem`.
  package func add(
    _ document: AgreementDocument, _ kinds: AgreementKinds, _ db: Database
  ) throws {
    var problems: [String] = []
    if !kinds.documents.contains(where: { $0.code == document.kind }) {
      problems.append(Message.noKind(document.kind, kinds))
    }
    let known = try AgreementDocument.all(of: agreement.number, db)
    if known.contains(where: { $0.reference == document.reference }) {
      problems.append(Message.known(document.reference))
    }
    try refuse(problems)
    try document.insert(of: agreement.number, recording, db)
  }

  /// Adds days on which the fee is paused or paid only in part; throws `AgreementProblem`.
  package func add(_ absence: Absence, _ db: Database) throws {
    var problems: [String] = []
    if absence.range.from < agreement.from { problems.append(Message.before(agreement.from)) }
    if !(Percentage.zero...Percentage.whole).contains(absence.paid) {
      problems.append(Message.noShare)
    }
    if let end = state.end, absence.range.from >= end { problems.append(Message.after(end)) }
    let known = try FeeQueries.book(of: agreement.number, db).absences
    if let other = known.first(where: { $0.range.overlaps(absence.range) }) {
      problems.append(Message.overlaps(other))
    }
    try refuse(problems)
    try absence.insert(of: agreement.number, recording, db)
  }
}

private enum Message {
  static let noShare = "The share that is still paid must be from 0 to 100 per cent."

  static func noKind(_ kind: String, _ kinds: AgreementKinds) -> String {
    let known = kinds.documents.map { "\($0.code) (\($0.title))" }.joined(separator: ", ")
    return "'\(kind)' is no kind of document of an agreement. There are: \(known)."
  }

  static func known(_ reference: String) -> String {
    "A document '\(reference)' is recorded already."
  }

  static func before(_ from: Day) -> String { "That is before its first day, \(from.inWords)." }

  static func after(_ end: Day) -> String {
    "It ended through \(end.adding(days: -1).inWords), so nothing is paid then."
  }

  static func overlaps(_ other: Absence) -> String {
    "An absence is recorded already \(other.range.inWords)."
  }
}
