internal import Values

/// Turns a report into the values of its page's tags.
struct PageFields {
  private var anchors = AnchorNames(reserved: ["main", "contents", "summary", "closing"])

  /// Returns everything that the page's template may show.
  static func of(_ report: Report) -> TemplateFields {
    var fields = PageFields()
    return fields.page(report)
  }

  private mutating func page(_ report: Report) -> TemplateFields {
    let sections = report.sections.map { section($0, level: 2) }
    return TemplateFields([
      .language: .text(Report.language),
      .title: .text(report.title),
      .subtitle: .optional(report.subtitle),
      .authority: .text(report.authority),
      .asAt: .text(report.asAt.inWords),
      .summary: unheaded(report.summary),
      .contents: .list(sections.map(Self.link)),
      .sections: .list(sections),
      .closing: unheaded(report.closing),
    ])
  }

  /// A link to a section, with the links to the sections in it.
  private static func link(to section: TemplateFields) -> TemplateFields {
    var values = section.values.filter { $0.key == .anchor || $0.key == .heading }
    values[.contents] = TemplateValue.none
    if case .list(let inner) = section.values[.subsections], !inner.isEmpty {
      values[.contents] = .items(.list(inner.map(link)))
    }
    return TemplateFields(values)
  }

  private mutating func unheaded(_ blocks: [ReportBlock]) -> TemplateValue {
    blocks.isEmpty ? .none : .fields(TemplateFields([.blocks: list(blocks)]))
  }

  private mutating func section(_ section: ReportSection, level: Int) -> TemplateFields {
    let anchor = anchors.name(for: section.id)
    let blocks = list(section.blocks)
    let subsections = section.subsections.map { self.section($0, level: min(level + 1, 6)) }
    return TemplateFields([
      .anchor: .text(anchor),
      .heading: .text(section.heading),
      .level: .text("\(level)"),
      .blocks: blocks,
      .subsections: .list(subsections),
    ])
  }

  private mutating func list(_ blocks: [ReportBlock]) -> TemplateValue {
    .list(blocks.map { block($0) })
  }

  private mutating func block(_ block: ReportBlock) -> TemplateFields {
    let kinds: [TemplateTag] = [
      .paragraph, .list, .notice, .keyFigures, .table, .chart, .command,
    ]
    let (kind, value) = content(of: block)
    var values = Dictionary(uniqueKeysWithValues: kinds.map { ($0, TemplateValue.none) })
    values[kind] = value
    return TemplateFields(values)
  }

  private mutating func content(of block: ReportBlock) -> (TemplateTag, TemplateValue) {
    switch block {
    case .paragraph(let text): (.paragraph, .text(text))
    case .list(let items): (.list, .items(items.isEmpty ? .none : .texts(items)))
    case .notice(let notice): (.notice, .fields(Self.fields(of: notice)))
    case .keyFigures(let figures):
      (.keyFigures, .items(.list(figures.map(Self.fields(of:)))))
    case .table(let table): (.table, .fields(fields(of: table)))
    case .chart(let chart): (.chart, .fields(fields(of: chart)))
    case .command(let command): (.command, .fields(Self.fields(of: command)))
    }
  }

  private mutating func fields(of chart: Chart) -> TemplateFields {
    let anchor = anchors.name(for: "chart-" + chart.title)
    return TemplateFields([
      .anchor: .text(anchor),
      .title: .text(chart.title),
      .unit: .text(chart.unit),
      .drawing: .drawing(chart.svg(id: anchor)),
      .table: .fields(fields(of: chart.table)),
    ])
  }

  private mutating func fields(of table: DataTable) -> TemplateFields {
    Self.fields(of: table, anchor: anchors.name(for: "table-" + table.caption))
  }
}
