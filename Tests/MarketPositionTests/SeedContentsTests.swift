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

  private static let contents =
    SeedContent.barkingAndDagenham + SeedContent.bromley + SeedContent.barnet + SeedContent.ealing
    + SeedContent.southwark
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
}

extension SectionDefinition.Block {
  fileprivate var table: String? {
    if case .table(let id) = self { id } else { nil }
  }

  fileprivate var part: StatementPart? {
    if case .part(let part) = self { part } else { nil }
  }
}
