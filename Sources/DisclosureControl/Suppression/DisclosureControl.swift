/// The protection of a statement's figures: primary and secondary cell suppression.
///
/// The methods are the field's own: Hundepool and others, Statistical Disclosure Control, 2012,
/// chapter 4; what is hidden is checked against an intruder who knows every sum, every rounding, that
/// the figures are whole and that zeros are shown.
package struct DisclosureControl: Sendable {
  package let limits: DisclosureLimits

  /// Controls disclosure by the rules of a day.
  package init(_ limits: DisclosureLimits) {
    self.limits = limits
  }

  /// Decides what is hidden; throws `InconsistentCells` where the figures contradict one another.
  package func protect(
    _ cells: [ProtectedCell], sums: [CellSum], shares: [CellShare] = []
  ) throws -> Protection {
    let system = try CellSystem(cells, sums, limits: limits)
    let reasons = system.cells.indices.reduce(into: [Int: HiddenCell.Reason]()) {
      $0[$1] = system.reason($1)
    }
    var suppression = SecondarySuppression(system, reasons)
    suppression.run()
    var sharing = ShareProtection(system, suppression)
    let shown = try sharing.run(shares)
    return Protection(
      hidden: hidden(system, suppression, reasons, shown.told), shares: shown.decimals,
      unprotected: unprotected(system, suppression), cellCount: system.cells.count,
      shareCount: shares.count)
  }

  private func unprotected(_ system: CellSystem, _ suppression: SecondarySuppression) -> [String] {
    let published = system.cells.indices.filter {
      system.cells[$0].earlier == .shown && system.sensitivity($0) != nil
    }
    return suppression.unprotected.union(published).sorted().map { system.cells[$0].name }
  }

  private func hidden(
    _ system: CellSystem, _ suppression: SecondarySuppression,
    _ reasons: [Int: HiddenCell.Reason], _ shares: [ShownShare]
  ) -> [String: HiddenCell] {
    var cells: [String: HiddenCell] = [:]
    for group in HiddenGroup.all(in: system, hidden: suppression.hidden, shares: shares) {
      var check = GroupCheck(group, in: system)
      for (place, cell) in group.cells.enumerated() where suppression.hidden[cell] {
        let name = system.cells[cell].name
        cells[name] = HiddenCell(
          name: name, reason: reasons[cell] ?? .secondary, interval: check.interval(place))
      }
    }
    return cells
  }
}
