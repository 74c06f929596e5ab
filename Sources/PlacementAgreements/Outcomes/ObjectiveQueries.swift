package import GRDB
import Store
import Values

/// The reading of objectives and their reviews.
package enum ObjectiveQueries {
  /// Returns the objectives of all agreements, by the numbers of the agreements.
  package static func objectives(_ db: Database) throws -> [Int: [Objective]] {
    try objectives("", [], db)
  }

  /// Returns the objectives of one agreement, in the order of their first days.
  package static func objectives(of agreement: Int, _ db: Database) throws -> [Objective] {
    try objectives("WHERE agreement = ?", [agreement], db)[agreement] ?? []
  }

  private static func objectives(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Int: [Objective]] {
    let reviews = try reviews(condition, arguments, db)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM objective \(condition) ORDER BY fromDay, measure",
      arguments: arguments
    ).reduce(into: [:]) { objectives, row in
      objectives[row["agreement"], default: []].append(Objective(row, reviews))
    }
  }

  private static func reviews(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Int: [Objective.Review]] {
    let sql = """
      SELECT objectiveReview.* FROM objectiveReview
      JOIN objective ON objective.number = objectiveReview.objective \(condition) ORDER BY day
      """
    return try Row.fetchAll(db, sql: sql, arguments: arguments).reduce(into: [:]) { reviews, row in
      let review = Objective.Review(
        day: row["day"], result: try row.code("result"), nextReview: row["nextReview"])
      reviews[row["objective"], default: []].append(review)
    }
  }
}

extension Objective {
  fileprivate init(_ row: Row, _ reviews: [Int: [Review]]) {
    let number: Int = row["number"]
    self.init(
      number: number, measure: row["measure"], from: row["fromDay"],
      firstReview: row["reviewDay"], reviews: reviews[number] ?? [])
  }
}
