import Importing
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// Placements entered as call-offs, counted by type and route.
///
/// The numbers are those of the London Borough of Bromley, Sufficiency Strategy 2022, "Pan London
/// Commissioning Arrangement".
@Suite struct RouteSummaryTests {
  @Test func `Bromley's 102 placements give Bromley's numbers`() throws {
    let summary = try RouteSummaryTests.bromley().summary()
    #expect(summary.total.share(by: .vehicle).inWords == "68 of 102 (67%)")
    #expect(summary.total.share(by: .spot).part == 34)
    #expect(
      summary.byServiceType.map { $0.share(by: .vehicle).inWords } == [
        "5 of 26 (19%)", "40 of 43 (93%)", "23 of 33 (70%)",
      ])
    #expect(
      summary.lines == [
        .init(serviceType: home, route: .vehicle, vehicle: "alliance", share: Share(5, of: 26)),
        .init(serviceType: home, route: .spot, vehicle: nil, share: Share(21, of: 26)),
        .init(serviceType: agency, route: .vehicle, vehicle: "alliance", share: Share(40, of: 43)),
        .init(serviceType: agency, route: .spot, vehicle: nil, share: Share(3, of: 43)),
        .init(serviceType: support, route: .vehicle, vehicle: "alliance", share: Share(23, of: 33)),
        .init(serviceType: support, route: .spot, vehicle: nil, share: Share(10, of: 33)),
      ])
  }

  @Test func `a placement counts from its first day to its last, and on no other`() throws {
    let made = try CallOffStore([CallOffStore.row("A", "2025-04-01", home, "spot")])
    #expect(try made.summary("2025-04-01", "2025-04-01").total.placements == 1)
    #expect(try made.summary("2025-03-01", "2025-03-31").total.placements == 0)
    #expect(try made.summary("2025-04-02", "2026-03-31").total.placements == 0)
  }

  @Test(arguments: [
    (68, 102, 67), (40, 43, 93), (5, 26, 19), (23, 33, 70), (1, 200, 1), (1, 201, 0), (0, 7, 0),
  ])
  func `a share is in whole per cent, a half rounded up`(
    _ part: Int, _ whole: Int, _ percent: Int
  ) {
    #expect(Share(part, of: whole).percent == percent)
  }

  @Test func `a share of nothing is no share`() {
    #expect(Share(0, of: 0).percent == nil)
  }

  /// The 102 placements, 68 of them through the vehicle `alliance`.
  private static func bromley() throws -> CallOffStore {
    let counts = [(agency, 40, 3), (home, 5, 21), (support, 23, 10)]
    let rows = counts.flatMap { type, through, outside in
      (0..<(through + outside)).map { index in
        let route = index < through ? "vehicle" : "spot"
        return CallOffStore.row(
          "\(type.prefix(3))-\(index)", "2021-\(9 + index % 4 < 10 ? "0" : "")\(9 + index % 4)-15",
          type, route, vehicle: index < through ? "alliance" : "")
      }
    }
    return try CallOffStore(rows)
  }
}

extension CallOffStore {
  fileprivate func summary(
    _ from: String = "2021-04-01", _ through: String = "2022-03-31"
  ) throws -> RouteSummary {
    let (from, through) = (try #require(Day(from)), try #require(Day(through)))
    return try made.store.read { db in try RouteSummary(from: from, through: through, db) }
  }
}

private let home = "Children's home"
private let agency = "Independent Fostering Agency"
private let support = "Supported Accommodation"
