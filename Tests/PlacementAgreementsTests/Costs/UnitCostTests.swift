import Definitions
import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What a week of each kind of placement costs, with overheads.
@Suite struct UnitCostTests {
  private let year = FinancialYear(startYear: 2013)
  private let terms = CostTerms(rule: CostRule(rounding: .halfUp), funders: [:])

  // 2013-14 has 365 days, 52 1/7 weeks. Two carers at £438.00 a week are 104 2/7 weeks and cost
  // 2 × 365 × £438.00 ÷ 7 = £45,677.142…, line by line 2 × £22,838.57 = £45,677.14. With overheads of
  // £21,691.43 that is £67,368.57, and × 7 ÷ 730 days it is £646.00 a week.
  @Test func `the unit costs of Barnet's figure 12 come from the cost of the year over its weeks`()
    throws
  {
    let samples = try TemporaryStore.ofTheSamples()
    try samples.store.change(TemporaryStore.change("agreement draft")) { db in
      try db.execute(sql: "INSERT INTO provider (number, name) VALUES (1, 'Barnet')")
      try place(1, "Local Authority Fostering Agency", .inHouse, 43_800, db)
      try place(2, "Local Authority Fostering Agency", .inHouse, 43_800, db)
      try place(3, "Independent Fostering Agency", .spot, 86_000, db)
      try place(4, "Independent Fostering Agency", .spot, 88_200, db)
      try place(5, "Children's home", .inHouse, 0, db)
      try place(6, "Children's home", .spot, 360_800, db)
    }
    let costs = try unitCosts(samples)
    #expect(costs.rows.map(\.type) == ["Foster", "Foster", "Residential", "Residential"])
    #expect(costs.rows.map(\.supply) == [.inHouse, .external, .inHouse, .external])
    #expect(
      costs.rows.map(\.weekly)
        == [Money("646.00"), Money("901.00"), Money("3493.00"), Money("3708.00")])
    #expect(costs.rows.map(\.days) == [730, 730, 365, 365])
  }

  @Test func `a type without overheads has no unit cost`() throws {
    let samples = try TemporaryStore.ofTheSamples()
    try samples.store.change(TemporaryStore.change("agreement draft")) { db in
      try db.execute(sql: "INSERT INTO provider (number, name) VALUES (1, 'Barnet')")
      try place(1, "Supported Accommodation", .spot, 70_000, db)
    }
    let row = try #require(unitCosts(samples).rows.first)
    #expect(row.type == "Supported Accommodation")
    #expect(row.weekly == nil)
    #expect(row.weeklyFees == Money("700.00"))
  }

  private func unitCosts(_ samples: TemporaryStore) throws -> UnitCosts {
    let overheads = try Overheads(yaml: UnitCostTests.overheads, file: "overheads.yaml")
    return try samples.store.read { db in
      try UnitCosts(of: year, asAt: year.lastDay, terms, overheads, db)
    }
  }

  /// A placement for the whole year.
  private func place(
    _ number: Int, _ type: String, _ route: Route, _ pence: Int64, _ db: Database
  ) throws {
    let recording = TemporaryStore.recording
    let child = try Child(
      number: 0, reference: "C-\(number)", birthMonth: nil, sex: .female, isUnaccompanied: false
    ).insert(db)
    let agreement = Agreement(
      number: 0, reference: "A-\(number)", kind: .placement, child: child, siblingGroup: nil,
      provider: 1, urn: nil, serviceType: type, isSolo: false, route: route, vehicle: nil,
      lot: nil, band: nil, callOff: nil, outsideReason: nil, distanceReason: nil, agreedOn: nil,
      from: year.firstDay, supersedes: nil)
    let key = try agreement.insert(recording, db)
    try AgreementStep(
      number: 0, status: .active, day: year.firstDay, person: "A Manager", reason: nil,
      documentReference: nil, recordedBy: "A Commissioner", recordedAt: recording.at
    ).insert(of: key, db)
    let range = try #require(DayRange(from: year.firstDay, until: nil))
    try FeeLine(
      number: 0, kind: "care", position: 1, range: range, per: .week,
      amount: Money(pence: pence), hours: nil, ratio: nil, cause: .agreed
    ).insert(of: key, recording, db)
  }

  private static let overheads = """
    description: Overheads that lead to the figures
    placements:
      fostering:
        title: Foster
        serviceTypes: [Independent Fostering Agency, Local Authority Fostering Agency]
        overheads:
          2013-04-01: { inHouse: 21691.43, external: 3128.57, reference: Invented }
      residential:
        title: Residential
        serviceTypes: [Children's home]
        overheads:
          2013-04-01: { inHouse: 182135.00, external: 5214.29, reference: Invented }
    """
}
