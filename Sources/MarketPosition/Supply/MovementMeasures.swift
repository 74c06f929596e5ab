import Documents
import ProviderRegister
import Values

/// The services that joined and left in the last year that Ofsted listed.
struct MovementMeasures {
  private let statement: SupplyPart
  private let facts: SupplyFacts

  init(_ statement: SupplyPart) {
    self.statement = statement
    facts = statement.facts
  }

  var blocks: [ReportBlock] {
    guard let year = facts.movements.first?.yearEnding else {
      return [
        .notice(
          Notice(
            title: "Who joined and left is not known",
            text: "Ofsted's list of joiners and leavers has not been imported.",
            command: "caremarket import ofsted-joiners-leavers FILE"))
      ]
    }
    return [.paragraph(inWords(year)), .table(table(year))]
  }

  private var local: [Movement] {
    facts.movements.filter { $0.authority == facts.councilCode }
  }

  private func inWords(_ year: Day) -> String {
    let joiners = local.filter(\.isJoiner)
    let leavers = local.filter(\.isLeaver)
    return """
      In the year to \(year.inWords), \(joiners.count.counted("service")) joined in \
      \(facts.councilName), with \(places(joiners)), and \(leavers.count.counted("service")) left, \
      with \(places(leavers)).
      """
  }

  private func places(_ movements: [Movement]) -> String {
    movements.compactMap(\.places).reduce(0, +).counted("place")
  }

  private func table(_ year: Day) -> DataTable {
    let regional = facts.movements.filter { $0.region == facts.regionName }
    let types = Set(regional.map(\.provisionType)).sorted()
    return DataTable(
      caption: "Services that joined and left in the year to \(year.inWords)",
      columns: [
        .init("Type", .text), .init("Joined: \(facts.councilName)", .number),
        .init("Left: \(facts.councilName)", .number),
        .init("Joined: \(facts.regionName)", .number),
        .init("Left: \(facts.regionName)", .number),
      ],
      rows: types.map { type in
        row(
          type, local.filter { $0.provisionType == type },
          regional.filter { $0.provisionType == type })
      } + [row("All", local, regional, .total)],
      notes: ["A service that joined and left in the same year counts in both."])
  }

  private func row(
    _ heading: String, _ local: [Movement], _ regional: [Movement],
    _ kind: DataTable.Row.Kind = .ordinary
  ) -> DataTable.Row {
    DataTable.Row(
      [
        .text(heading), .count(local.count(where: \.isJoiner)),
        .count(local.count(where: \.isLeaver)),
        .count(regional.count(where: \.isJoiner)), .count(regional.count(where: \.isLeaver)),
      ], kind: kind)
  }
}
