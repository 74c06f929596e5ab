import Definitions
import Documents
import GRDB
import Importing
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import MarketPosition

/// Figure 22 of the London Borough of Barnet's Placements commissioning strategy (2014) from agreements,
/// each called off from the price band of its level of need.
@Suite struct LevelsOfNeedTests {
  /// 31 March 2026: the rules of costs that are shipped begin long after Barnet's March 2014.
  private static let day = Day(daysSince1970: 20_543)
  private static let levels = [
    (band: "level-1", placements: 14), (band: "level-2", placements: 54),
    (band: "level-3", placements: 20),
  ]

  private static let vehicle = """
    title: Fostering by level of need
    kind: framework
    regime: procurementAct2023LightTouch
    description: Bands that stand for Barnet's three levels
    reference: London Borough of Barnet (2014), figure 22
    authorities: { lead: Westmarch, participating: [], openToOthers: false, reference: Invented }
    term: { from: 2025-04-01, through: 2029-03-31, extensions: none, reference: Invented }
    admission: { rule: closed, reference: Invented }
    callOffs: { methods: [directByPrice], reference: Invented }
    prices: { basis: tendered, reference: Invented }
    lots:
      - name: core
        title: Fostering
        serviceTypes: [Independent Fostering Agency]
        need: any
        description: Placements with independent agencies
        bands:
          - { name: level-1, title: Lack of in-house capacity, level: "1" }
          - { name: level-2, title: Additional services, level: "2" }
          - { name: level-3, title: Specialist support, level: "3" }
    uplift: { clause: fixed, percentage: 0, reference: Invented }
    terms: { reference: Invented }
    """

  @Test func `Barnet figure 22: 88 placements by level of need, where other figures have 89`()
    throws
  {
    let database = try LevelsOfNeedTests.database()
    let day = LevelsOfNeedTests.day
    let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let terms = try contracts.costTerms(of: FinancialYear(containing: day))
    let measures = try database.store.read { db in
      LevelMeasures(
        of: try PlacementPrice.list(on: day, terms, db), ofType: "Independent Fostering Agency",
        on: day, try VehicleQueries.vehicles(on: day, db))
    }
    let table = try #require(measures.tables.first)
    let shown = table.rows.map { row in
      row.entries.map { entry in entry.figure?.value.inWords ?? entry.words ?? "" }
    }
    #expect(
      shown == [
        ["Fostering: Lack of in-house capacity", "14", "16%"],
        ["Fostering: Additional services", "54", "61%"],
        ["Fostering: Specialist support", "20", "23%"], ["All", "88", "100%"],
      ])
    // Figures 16 and 21 and the text beside figure 22 count 89 placements with agencies: of one of them
    // no level is given.
    #expect(LevelsOfNeedTests.levels.reduce(0) { $0 + $1.placements } == 88)
  }

  /// Agreements with one agency, each with a fee, as the lists of a council have them.
  private static func database() throws -> TemporaryStore {
    let made = try TemporaryStore.ofTheSamples()
    let change = TemporaryStore.change("vehicle load")
    let words = KnownWords(
      provisionTypes: try ProjectFolder.imports.codeList("placement-types"), authorities: nil,
      today: TemporaryStore.today)
    let definition = try VehicleDefinition(
      name: "levels", yaml: vehicle, file: "levels.yaml", words)
    try made.store.change(change) { db in
      _ = try VehicleLoading(definition, from: day, Recording(change)).load(db)
      try db.execute(sql: agency)
    }
    let bands = levels.flatMap { Array(repeating: $0.band, count: $0.placements) }
    try made.take(AgreementImport.self, text: agreements(bands))
    try made.take(FeeLineImport.self, text: fees(bands.count))
    return made
  }

  private static let agency = """
    INSERT INTO provider (number, name) VALUES (3, 'Vennick Fostering Ltd');
    INSERT INTO providerSpelling (folded, spelling, provider)
      VALUES ('vennick fostering', 'Vennick Fostering Ltd', 3);
    INSERT INTO service (urn) VALUES ('SC900069');
    INSERT INTO serviceRecord (urn, fromDay, name, provisionType, provider, shortBreakOnly,
      multiBuilding)
    VALUES ('SC900069', '2010-04-01', 'Vennick Fostering', 'Independent Fostering Agency', 3, 0, 0)
    """

  private static func agreements(_ bands: [String]) -> String {
    let rows = bands.enumerated().map { number, band in
      "A-\(number),C-\(number),2015-05,Female,Independent Fostering Agency,Vennick Fostering Ltd,"
        + "SC900069,Framework,levels,core,\(band),2025-09-01"
    }
    let headings = """
      Reference,Child reference,Month of birth,Sex,Service type,Provider,URN,Route,Vehicle,Lot,Band,\
      Starts on
      """
    return ([headings] + rows).joined(separator: "\n") + "\n"
  }

  private static func fees(_ count: Int) -> String {
    let rows = (0..<count).map { "A-\($0),Care,2025-09-01,,780.00,Week" }
    return (["Agreement,For what,From,To,Amount,Per"] + rows).joined(separator: "\n") + "\n"
  }
}

extension StatementTable.Entry {
  fileprivate var words: String? { if case .words(let words) = self { words } else { nil } }
}
