import ProviderRegister
import QualityVisits
import Values

extension OutputTable {
  /// Services as the tracker has them.
  init(tracked services: [TrackedService], _ tracker: Tracker) {
    let counts = Rating.allCases.map { "\(tracker.count($0)) \($0.rawValue)" }
    self.init(
      services, columns: OutputTable.trackerColumns,
      whenEmpty: "No such service was in use on \(tracker.day.inWords).",
      closing: "\(tracker.services.count.counted("service")) in use: "
        + counts.joined(separator: ", ") + ".")
  }

  private static var trackerColumns: [TableColumn<TrackedService>] {
    [
      .rating("status", "Status") { $0.status },
      .text("urn", "URN") { $0.service.urn }.whole,
      .text("service", "Service") { $0.service.name ?? $0.service.providerName },
      .text("type", "Type") { $0.service.provisionType }.ifRoom,
      .text("provider", "Provider") { $0.service.providerName }.ifRoom,
      .number("childrenPlaced", "Children") { $0.childrenPlaced }.ifRoom,
      .code("judgement", "Judgement") { $0.service.judgement.rawValue }.ifRoom,
      .day("judgedOn", "Judged on") { $0.service.inspectionDay }.ifRoom,
      .day("lastVisit", "Last visit") { $0.lastVisit?.facts.day }.ifRoom,
      .code("visitType", "Visit type") { $0.lastVisit?.facts.type.rawValue }.ifRoom,
      .code("grade", "Our grade") { $0.grade?.code },
      .code("trend", "Trend") { $0.trend?.rawValue },
      .number("openActions", "Open actions") { $0.openActions }.ifRoom,
      .number("overdueActions", "Overdue") { $0.overdueActions }.ifRoom,
      .number("openConcerns", "Concerns") { $0.concerns.count }.ifRoom,
      .day("nextDue", "Next due") { $0.nextDue }.ifRoom,
      .day("nextPlanned", "Next planned") { $0.nextPlanned }.ifRoom,
      .list("why", "Why") { $0.reasons }.wrapping,
    ]
  }
}
