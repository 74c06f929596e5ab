package import Documents
import Values

extension Statement {
  /// The statement as a report, ready to be written as a page.
  package var report: Report {
    Report(
      title: title, subtitle: definition.subtitle, authority: facts.supply.councilName,
      asAt: facts.supply.asAt, summary: [duty] + content(of: definition.summary),
      sections: definition.parts.map(section), closing: SourceMeasures(self).blocks)
  }

  private var duty: ReportBlock {
    .paragraph("\(definition.duty.value) (\(definition.duty.reference).)")
  }

  private func section(_ part: StatementDefinition.Part) -> ReportSection {
    ReportSection(
      id: part.id, heading: part.heading, blocks: [],
      subsections: part.sections.map { section in
        ReportSection(id: section.name, heading: section.heading, blocks: content(of: section))
      })
  }

  private func content(of section: SectionDefinition) -> [ReportBlock] {
    let introduction = ReportBlock.paragraph(section.introduction)
    if let need = section.needs, !has(need) {
      return [introduction, .notice(need.notice(facts.supply.councilName))]
    }
    return [introduction] + section.blocks.flatMap(blocks)
  }

  private func blocks(_ block: SectionDefinition.Block) -> [ReportBlock] {
    switch block {
    case .wording(let words, let condition):
      holds(condition) ? [.paragraph(words.text(shown))] : []
    case .list(let items, let condition):
      holds(condition) ? [.list(items.map { $0.text(shown) })] : []
    case .keyFigures(let figures): [.keyFigures(figures.map(keyFigure))]
    case .trend(let words): trend(words)
    case .table(let name): table(name)
    case .chart(let words): chart(words)
    case .part(let part):
      SupplyPart(facts: facts.supply, definition: definition).blocks(part)
    }
  }

  private func holds(_ condition: FigureCondition?) -> Bool {
    condition?.holds(shown) ?? true
  }

  private func keyFigure(_ words: SectionDefinition.KeyFigureWords) -> KeyFigure {
    KeyFigure(
      label: words.label, value: shown(words.figure), note: words.note?.text(shown))
  }

  private func table(_ name: String) -> [ReportBlock] {
    book.tables[name].map { [.table($0.shown(shown))] } ?? []
  }
}
