/// Something about a service that makes a visit to it more pressing.
package enum PrioritySignal: String, CaseIterable, Sendable {
  case judgement
  case judgementAge
  case neverVisited
  case sinceVisit
  case lastGrade
  case overdueActions
  case openConcerns
  case childrenPlaced
  case weeklyCost
  case notInspected
  case newRegistration
  case newManager
  case newOwner
  case missingReports
  case distance
  case pastSuspension

  /// How its points are written in `Contracts/Quality/priority.yaml`.
  package enum Shape: String, Sendable {
    /// Points for each code.
    case codes
    /// Points from each number on, the highest that is reached counting.
    case from
    /// Points within each number, the lowest that holds counting.
    case within
  }

  package var shape: Shape {
    switch self {
    case .judgement, .lastGrade, .openConcerns, .notInspected: .codes
    case .newRegistration, .newManager, .newOwner, .pastSuspension: .within
    default: .from
    }
  }
}
