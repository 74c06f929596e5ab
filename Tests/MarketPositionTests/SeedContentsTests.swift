import Definitions
import Foundation
import TestSupport
import Testing

@testable import MarketPosition

/// What five councils' published strategies tell, against what the statement that is shipped tells.
@Suite struct SeedContentsTests {
  private static let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  @Test func `the statement has the three parts that Barking and Dagenham names`() throws {
    let definition = try SeedContentsTests.contracts.statementDefinition()
    #expect(
      definition.parts.map(\.heading) == [
        "The local picture", "Where we are now", "Where we want to be",
      ])
  }

  @Test(arguments: SeedContentsTests.contents)
  func `what a council's strategy tells is in the section that is named`(_ row: SeedContent) throws
  {
    if case .dashboard(let measure) = row.evidence {
      let dashboard = try SeedContentsTests.contracts.dashboardDefinition()
      #expect(dashboard.statements.flatMap(\.measures).contains { $0.measure == measure })
    } else {
      #expect(try SeedContentsTests.sections().contains(row.section))
      #expect(try SeedContentsTests.gives(row))
    }
  }

  @Test(arguments: SeedContentsTests.notYetSaid)
  func `what is not said yet is in no table, figure or measure`(
    _ council: String, _ asked: String, _ words: [String]
  ) throws {
    let names = try SeedContentsTests.names()
    #expect(names.filter { name in words.contains { name.contains($0) } } == [])
  }

  private static let contents =
    SeedContent.barkingAndDagenham + SeedContent.bromley + SeedContent.barnet + SeedContent.ealing
    + SeedContent.southwark

  /// What no table, figure or measure gives, and words of which one would be in its name.
  ///
  /// Whoever adds one moves its row to `SeedContent`.
  private static let notYetSaid: [(String, String, [String])] = [
    ("Bromley", "Total numbers of placements during the year by type by age", ["episode"]),
    ("Barnet", "4: Localities of origin", ["localit", "ward"]),
    ("Barnet", "5: Episodes of care", ["episode"]),
    ("Barnet", "6: Ages of children entering care", ["started-by", "starters", "entering"]),
    ("Barnet", "8: Disability and SEN needs", ["disabilit", "special-educational"]),
    (
      "Barnet", "9: Legal status of children entering care", ["started-by", "starters", "entering"]
    ),
    ("Barnet", "17: Number of looked after children adopted", ["adopt"]),
    ("Barnet", "18: Reasons for leaving care", ["ceased-by", "leavers", "reason"]),
    ("Barnet", "21: Placement share, now and as aimed at", ["target", "mix"]),
    ("Barnet", "22: IFA placements and levels of need", ["level"]),
    ("Barnet", "Savings and their assumptions", ["saving"]),
    ("Ealing", "Table 1: Total LAC excluding UASC", ["excluding", "without"]),
    ("Ealing", "2: Compared to our neighbours", ["neighbour"]),
    ("Ealing", "3: Young people of the leaving care service", ["careleaver", "care leaver"]),
    ("Ealing", "4, 5: Foster and residential placements over years", ["placement-by-year"]),
    ("Southwark", "Sufficiency of adoption placements", ["adopt"]),
    ("Southwark", "Family and friends' placements", ["friend", "kinship", "connected"]),
    ("Southwark", "Support for special guardians", ["guardian"]),
    ("Southwark", "Lifelong links", ["lifelong"]),
    ("Southwark", "Better matching of placements to need", ["match"]),
    ("Southwark", "Therapeutic placement support", ["therap"]),
    ("Southwark", "The Virtual School", ["school place", "virtual"]),
  ]
}

extension SeedContentsTests {
  /// The names of the sections that the statement has.
  private static func sections() throws -> [String] {
    let definition = try contracts.statementDefinition()
    return [definition.summary.name] + definition.parts.flatMap(\.sections).map(\.name)
  }

  private static func gives(_ row: SeedContent) throws -> Bool {
    let text = try text(ofSection: row.section)
    let blocks = try contracts.statementSection(row.section).blocks
    return switch row.evidence {
    case .table(let id): blocks.contains { $0.table == id }
    case .part(let part): blocks.contains { $0.part == part }
    case .figure(let name): text.split { !$0.isLetter && $0 != "." }.contains { $0 == name }
    case .words(let words): text.contains(words)
    case .dashboard: false
    }
  }

  private static func text(ofSection name: String) throws -> String {
    try contracts.text(of: "Statement/Sections/\(name).yaml")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What the tables, the figures and the measures of the dashboard are called, in small letters.
  private static func names() throws -> [String] {
    let measures = try contracts.dashboardDefinition().statements.flatMap { statement in
      [statement.weWill] + statement.measures.map(\.label)
    }
    return (StatementNames.tables.sorted() + StatementNames.figures.sorted() + measures)
      .map { $0.lowercased() }
  }
}

extension SectionDefinition.Block {
  fileprivate var table: String? {
    if case .table(let id) = self { id } else { nil }
  }

  fileprivate var part: StatementPart? {
    if case .part(let part) = self { part } else { nil }
  }
}
