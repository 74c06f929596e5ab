package import GRDB
import Store
package import Values

/// Which of the children of the returns have special educational needs on a day.
package struct EducationalNeeds: Sendable {
  /// By the children's numbers.
  package let byChild: [Int: EducationalNeed]
  /// Whether any list names anybody on the day: where none does, nothing is known.
  package let isListed: Bool

  package init(byChild: [Int: EducationalNeed], isListed: Bool) {
    self.byChild = byChild
    self.isListed = isListed
  }

  /// Reads what lists say of a day.
  package init(on day: Day, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT lookedAfterChild.number, provision, type FROM educationalNeed
        LEFT JOIN lookedAfterChild ON lookedAfterChild.reference = educationalNeed.child
        WHERE \(InForce.sql("educationalNeed"))
        """, arguments: ["day": day])
    byChild = rows.reduce(into: [:]) { needs, row in
      guard let number: Int = row[0],
        let provision = EducationalNeed.Provision(rawValue: row[1])
      else { return }
      needs[number] = EducationalNeed(provision: provision, type: row[2])
    }
    isListed = !rows.isEmpty
  }
}
