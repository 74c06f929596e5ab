import GRDB
import Importing
import PurchasingVehicles
import Store
import Values

/// The children that agreements are about: one record each, which all rows must agree with.
struct ChildKeeping {
  private var known: [String: Known]
  private var new = InsertionBatch(numbered: Child.insertion)
  private var last: Int

  /// What is said of a child by the records and the rows so far.
  private struct Known {
    var child: Child
    /// Whether the records lack something that a row says.
    var hasNews = false
    /// The line of the row that said it first; `nil` where it was recorded before.
    let line: Int?
  }

  init(_ db: Database) throws {
    known = try AgreementQueries.children(db).values.reduce(into: [:]) {
      $0[$1.reference] = Known(child: $1, line: nil)
    }
    last = known.values.map(\.child.number).max() ?? 0
  }

  /// Adds an error where a row says otherwise of a child than the records or an earlier row; what
  /// they do not say of it may follow.
  mutating func check(_ child: Child, _ row: ImportedRow, _ log: inout FindingLog) {
    guard let before = known[child.reference] else {
      known[child.reference] = Known(child: child, line: row.line)
      return
    }
    func compare(_ column: String, _ differs: Bool) {
      guard differs else { return }
      log.error(at: row.place(column), Message.otherwise(before.line))
    }
    let (month, sex) = (before.child.birthMonth, before.child.sex)
    compare("birthMonth", month != nil && child.birthMonth != nil && child.birthMonth != month)
    compare("sex", sex != .notStated && child.sex != .notStated && child.sex != sex)
    compare(
      "unaccompanied",
      row["unaccompanied"] != .none && child.isUnaccompanied != before.child.isUnaccompanied)
    let completed = before.child.completed(by: child)
    guard completed != before.child else { return }
    known[child.reference]?.child = completed
    known[child.reference]?.hasNews = true
  }

  /// The number of a child, where it is stored.
  func knownNumber(of reference: String) -> Int? {
    known[reference].flatMap { $0.child.number == 0 ? nil : $0.child.number }
  }

  /// Returns the number of a child, storing what is new of it; a new child waits until `flush`.
  mutating func number(of child: Child, _ db: Database) throws -> Int {
    let said = known[child.reference]?.child ?? child
    if said.number != 0 {
      if known[child.reference]?.hasNews == true { try said.complete(db) }
      known[child.reference]?.hasNews = false
      return said.number
    }
    last += 1
    new.wait(said.values(numbered: last))
    known[child.reference]?.child = said.numbered(last)
    known[child.reference]?.hasNews = false
    return last
  }

  /// Stores the new children that still wait.
  mutating func flush(_ db: Database) throws {
    try new.flush(db)
  }
}

extension Child {
  fileprivate func numbered(_ number: Int) -> Child {
    Child(
      number: number, reference: reference, birthMonth: birthMonth, sex: sex,
      isUnaccompanied: isUnaccompanied)
  }

  /// The same child with what it lacks taken from what another row says.
  fileprivate func completed(by other: Child) -> Child {
    Child(
      number: number, reference: reference, birthMonth: birthMonth ?? other.birthMonth,
      sex: sex == .notStated ? other.sex : sex, isUnaccompanied: isUnaccompanied)
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
