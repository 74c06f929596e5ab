package import Documents
import ProviderRegister
import Values

/// The market position statement: the facts of a day in the words of a definition.
package struct Statement: Sendable {
  let facts: SupplyFacts
  let definition: StatementDefinition
  /// The command that makes the statement again.
  let command: String

  package init(facts: SupplyFacts, definition: StatementDefinition, command: String) {
    self.facts = facts
    self.definition = definition
    self.command = command
  }

  /// The statement as a report, ready to be written as a page.
  package var report: Report {
    Report(
      title: "\(definition.title): \(facts.councilName)", subtitle: definition.subtitle,
      authority: facts.councilName, asAt: facts.asAt, summary: SummaryMeasures(self).blocks,
      sections: definition.sections.map(section) + [leftOut], closing: SourceMeasures(self).blocks)
  }

  private func section(_ section: StatementDefinition.Section) -> ReportSection {
    ReportSection(
      id: section.measures.rawValue, heading: section.heading,
      blocks: [.paragraph(section.introduction)] + blocks(section.measures))
  }

  private func blocks(_ measures: StatementDefinition.Measures) -> [ReportBlock] {
    switch measures {
    case .localPicture: LocalPictureMeasures(self).blocks
    case .provision: ProvisionMeasures(self).blocks
    case .quality: QualityMeasures(self).blocks
    case .ownership: OwnershipMeasures(self).blocks
    case .movement: MovementMeasures(self).blocks
    case .distance: DistanceMeasures(self).blocks
    }
  }

  private var leftOut: ReportSection {
    ReportSection(
      id: "left-out", heading: "What this statement does not say yet",
      blocks: [.list(definition.notYetSaid)])
  }
}

extension Statement {
  /// What a section says where there is nothing to measure.
  var nothingRegistered: ReportBlock {
    .notice(
      Notice(
        title: "No services are known in \(facts.councilName)",
        text: """
          The register holds no service in the council's area on \(facts.asAt.inWords), so this \
          part cannot be written.
          """,
        command: "caremarket import ofsted-providers FILE"))
  }
}
