import GRDB
import Importing
import PurchasingVehicles
import Values

/// The children that agreements are about: one record each, which all rows must agree with.
struct ChildKeeping {
  private var known: [String: (child: Child, line: Int?)]

  init(_ db: Database) throws {
    known = try AgreementQueries.children(db).values.reduce(into: [:]) {
      $0[$1.reference] = ($1, nil)
    }
  }

  /// Adds an error where a row says otherwise of a child than the records or an earlier row.
  mutating func check(_ entry: AgreementEntry, _ log: inout FindingLog) {
    let child = entry.child
    guard let (before, line) = known[child.reference] else {
      known[child.reference] = (child, entry.row.line)
      return
    }
    func compare(_ column: String, _ differs: Bool) {
      guard differs else { return }
      log.error(at: entry.row.place(column), Message.otherwise(line))
    }
    compare("birthMonth", child.birthMonth != nil && child.birthMonth != before.birthMonth)
    compare("sex", child.sex != .notStated && child.sex != before.sex)
    compare(
      "unaccompanied",
      entry.row.flag("unaccompanied") != nil && child.isUnaccompanied != before.isUnaccompanied)
  }

  /// The number of a child, where it is stored.
  func knownNumber(of reference: String) -> Int? {
    known[reference].flatMap { $0.child.number == 0 ? nil : $0.child.number }
  }

  /// Returns the number of a child, storing it where it is new.
  mutating func number(of child: Child, _ db: Database) throws -> Int {
    if let number = knownNumber(of: child.reference) { return number }
    let first = known[child.reference]?.child ?? child
    let number = try first.insert(db)
    known[child.reference] = (first.numbered(number), known[child.reference]?.line)
    return number
  }
}

extension Child {
  fileprivate func numbered(_ number: Int) -> Child {
    Child(
      number: number, reference: reference, birthMonth: birthMonth, sex: sex,
      isUnaccompanied: isUnaccompanied)
  }
}

private enum Message {
  /// Says nothing of what either says: it is about a child.
  static func otherwise(_ line: Int?) -> String {
    """
    \(line.map { "Line \($0) of the list" } ?? "What is recorded") says otherwise of the same child. \
    Put one of them right, or give another child another reference.
    """
  }
}
