import Definitions
import DisclosureControl
import Documents
import Foundation
import GRDB
import Geography
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct StatementTests {
  @Test func `a register without services gives a whole page that says so in every part`() throws {
    let page = try StatementTests.page(of: StatementTests.westmarch())
    #expect(page.components(separatedBy: "No services are known in Westmarch").count > 3)
    #expect(page.contains("</html>"))
  }

  @Test func `a single service with one place gives a whole page`() throws {
    let made = try StatementTests.westmarch()
    try made.take(OfstedProviderImport.self, text: StatementTests.file(owner: "Alder Homes Ltd"))
    let page = try StatementTests.page(of: made)
    #expect(page.contains("1 owner share") == false)
    #expect(page.contains("Alder Homes Ltd has most: 100% of the places"))
    #expect(page.contains("10,000"))
  }

  @Test func `a name with quotes, angle brackets and emoji is shown as it is and does no harm`()
    throws
  {
    let made = try StatementTests.westmarch()
    let name = #"Ann's <b>"Homes"</b> & 🏡"#
    let quoted = name.replacingOccurrences(of: "\"", with: "\"\"")
    try made.take(OfstedProviderImport.self, text: StatementTests.file(owner: quoted))
    let page = try StatementTests.page(of: made)
    #expect(!page.contains("<b>&quot;Homes"))
    #expect(!page.contains("<b>\"Homes"))
    #expect(page.contains("&lt;b&gt;"))
    #expect(page.contains("🏡"))
  }

  @Test func `only the files that still stand are named as sources`() throws {
    let made = try StatementTests.westmarch()
    try made.take(OfstedProviderImport.self, text: StatementTests.file(owner: "Alder Homes"))
    #expect(try StatementTests.page(of: made).contains("test.csv"))
    _ = try made.store.undo(batch: made.lastBatch(), TemporaryStore.change("import undo"))
    #expect(try !StatementTests.page(of: made).contains("test.csv"))
  }

  static let day = Day(daysSince1970: 20_544)

  static func westmarch() throws -> TemporaryStore {
    let made = try TemporaryStore.ofTheSamples()
    try made.store.change(TemporaryStore.change("init")) { db in
      try Council.set("X06000001", centre: nil, postcode: nil, db)
    }
    return made
  }

  private static func file(owner: String) -> String {
    """
    Provider level as at 31 March 2026
    URN,Provision type,Local authority,Government Office Region,Sector,Places,Organisation name
    9000001,Children's home,Westmarch,The Marches,Private,1,"\(owner)"
    """
  }

  private static func page(of made: TemporaryStore) throws -> String {
    let statement = try statement(of: made, .internal)
    return try HTMLPage(named: "statement", reading: contracts.template).render(statement.report)
  }

  private static let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  static func statement(of made: TemporaryStore, _ edition: Edition) throws
    -> MarketPosition.Statement
  {
    let folder = contracts
    let imports = ImportFolder(path: "\(ProjectFolder.path)/Imports")
    let definition = try folder.statementDefinition()
    let words = try StatementWords(folder, imports, definition, on: day)
    let facts = try made.store.read { db in try StatementFacts(on: day, words, db) }
    return try MarketPosition.Statement(
      facts, definition, edition, trends: folder.trendRules(on: day),
      limits: folder.disclosureRules().limits(on: day), command: "caremarket statement write")
  }
}
