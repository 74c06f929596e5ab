import Definitions
import GRDB
import ProviderRegister
import PurchasingVehicles
import QualityVisits
import Values

/// How the services in use stand on one day.
struct ServiceFacts {
  private let tracker: Tracker

  /// Takes the services from a tracker that a meeting may see.
  init(_ tracker: Tracker) {
    self.tracker = tracker
  }

  init(on day: Day, _ contracts: ContractsFolder, _ db: Database) throws {
    tracker = try Tracker(on: day, visibleTo: .meeting, contracts, db)
  }

  /// Returns the figure of a measure that is of visits and judgements.
  func figure(_ measure: DashboardMeasure) -> TrendFigure? {
    guard !tracker.services.isEmpty else { return nil }
    switch measure {
    case .judgedInadequate:
      let poor = tracker.services.filter {
        [.inadequate, .seriousWeaknesses].contains($0.service.judgement)
      }
      return .count(poor.map(\.childrenPlaced).reduce(0, +))
    case .visitedInTime:
      return .share(tracker.childrenSeen.part, of: tracker.childrenSeen.whole)
    default: return nil
    }
  }
}
