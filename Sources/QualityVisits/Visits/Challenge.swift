package import GRDB
package import Values

/// What a provider says is not right in a draft report, and what the council answered.
package struct Challenge: Sendable, Hashable {
  package let number: Int
  package let standard: String
  package let point: String
  package let day: Day
  /// `nil` while it is open.
  package let decision: Decision?

  /// The council's answer.
  package struct Decision: Sendable, Hashable {
    package let isUpheld: Bool
    package let gradeBefore: String?
    package let gradeAfter: String?
    package let reason: String
    package let decidedBy: String
    package let day: Day
  }
}

/// What is asked of the challenges.
package enum ChallengeQueries {
  /// Returns the challenges of a visit, the earliest first.
  package static func challenges(of visit: Visit, _ db: Database) throws -> [Challenge] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT challenge.number, challenge.standard, challenge.point, raised.day,
          decision.isUpheld, decision.gradeBefore, decision.gradeAfter, answered.reason,
          answered.takenBy, answered.day AS answeredOn
        FROM visitChallenge AS challenge
        JOIN visitStep AS raised ON raised.number = challenge.step
        LEFT JOIN challengeDecision AS decision ON decision.challenge = challenge.number
        LEFT JOIN visitStep AS answered ON answered.number = decision.step
        WHERE raised.visit = ? ORDER BY challenge.number
        """,
      arguments: [visit.number]
    ).map(Challenge.init)
  }

  static func open(of visit: Visit, _ db: Database) throws -> [Challenge] {
    try challenges(of: visit, db).filter { $0.decision == nil }
  }
}

extension Challenge {
  fileprivate init(row: Row) {
    number = row["number"]
    standard = row["standard"]
    point = row["point"]
    day = row["day"]
    decision = (row["isUpheld"] as Bool?).map { isUpheld in
      Decision(
        isUpheld: isUpheld, gradeBefore: row["gradeBefore"], gradeAfter: row["gradeAfter"],
        reason: row["reason"], decidedBy: row["takenBy"], day: row["answeredOn"])
    }
  }
}
