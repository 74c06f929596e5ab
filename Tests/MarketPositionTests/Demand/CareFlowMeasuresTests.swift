import Demand
import Documents
import Testing
import Values

@testable import MarketPosition

/// Who came and who left, in the figures that sentences name.
@Suite struct CareFlowMeasuresTests {
  @Test func `those who were adopted are named by kind, with their share of all who left`() throws {
    let measures = try CareFlowMeasures(Facts.view(Facts.placed(["U4"], gone: ["A5", "A5"])))
    #expect(measures.figures["leaving.adopted"]?.number == 2)
    #expect(measures.figures["leaving.adopted"]?.id == "ceased@2025-26[reason=adopted]")
    #expect(measures.figures["leaving.adoptedBefore"]?.number == 0)
    #expect(
      measures.figures["leaving.adoptedShare"]?.value
        == .percentage(ExactDecimal(coefficient: 100, scale: 0)))
    #expect(measures.figures["leaving.home"]?.number == 0)
  }

  @Test func `who came once is told of all who ever came`() throws {
    let figures = try CareFlowMeasures(Facts.view(Facts.placed(["U4"], gone: ["A5"]))).figures
    #expect(figures["entering.once"]?.number == 2 && figures["entering.ever"]?.number == 2)
  }

  @Test func `what each year's table counts has the identifier of the year's total`() throws {
    let measures = try CareFlowMeasures(Facts.view(Facts.placed(["U4", "K2"])))
    let table = try #require(measures.tables.first { $0.id == "started-by-age" })
    #expect(table.rows.first?.entries.last?.figure?.id == "started@2024-25")
    #expect(table.rows.first?.entries.last?.figure?.number == 2)
  }
}
