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
    let dashboard = try SeedContentsTests.contracts.dashboardDefinition()
    let measures = dashboard.statements.flatMap(\.measures)
    switch row.evidence {
    case .dashboard(let measure): #expect(measures.contains { $0.measure == measure })
    case .counted(let code): #expect(measures.contains { $0.counted?.code == code })
    default:
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
    // The children's return has one need of each child and nothing of special educational needs.
    ("Barnet", "8: SEN needs", ["special-educational"]),
    // In the table of leavers of the children's return, which is not stored.
    ("Ealing", "3: Young people of the leaving care service", ["careleaver", "care leaver"]),
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
    case .dashboard, .counted: false
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
