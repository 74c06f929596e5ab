import GRDB
import PurchasingVehicles
import Store
import Values

/// The child of an agreement: one who is known already, or a new one.
struct DraftedChild {
  private let known: Child?
  let child: Child

  init?(
    _ facts: ChildFacts, from day: Day, _ problems: inout Problems, _ db: Database
  ) throws {
    guard let reference = facts.reference, ChildReference.isOne(reference) else {
      problems.add(facts.reference == nil ? Message.nobody : ChildReference.complaint)
      return nil
    }
    let known = try AgreementQueries.child(named: reference, db)
    self.known = known
    child = Child(
      number: known?.number ?? 0, reference: reference,
      birthMonth: known?.birthMonth ?? facts.birthMonth, sex: facts.sex ?? known?.sex ?? .notStated,
      isUnaccompanied: facts.isUnaccompanied || known?.isUnaccompanied ?? false)
    check(facts, from: day, &problems)
  }

  private func check(_ facts: ChildFacts, from day: Day, _ problems: inout Problems) {
    if let month = known?.birthMonth, let given = facts.birthMonth, month != given {
      problems.add(Message.otherBirthMonth)
    }
    if let known, let sex = facts.sex, known.sex != sex, known.sex != .notStated {
      problems.add(Message.otherSex)
    }
    guard let age = child.age(on: day) else { return problems.add(Message.noBirthMonth) }
    problems.require((0...24).contains(age), Message.noAge)
  }

  /// The number of the child, who is added where there was none.
  func number(_ db: Database) throws -> Int {
    guard let known else { return try child.insert(db) }
    if known != child {
      try db.execute(
        sql: "UPDATE child SET birthMonth = ?, sex = ?, isUnaccompanied = ? WHERE number = ?",
        arguments: [
          child.birthMonth?.description, child.sex.rawValue, child.isUnaccompanied, known.number,
        ])
    }
    return known.number
  }
}

private enum Message {
  static let nobody = "Say which child it is for, by the council's own reference: '--child C-1042'."
  static let noBirthMonth = "Give the month of birth, never the day: '--birth-month 2012-05'."
  static let otherBirthMonth = """
    This child is recorded with another month of birth. Check the reference; if the record is wrong, \
    correct it in what it was imported from.
    """
  static let otherSex = "This child is recorded with another sex. Check the reference."
  static let noAge = "On the first day the child would be younger than 0 or older than 24."
}
