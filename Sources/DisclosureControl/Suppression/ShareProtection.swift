import Values

/// The percentages that may be shown besides the figures that are.
///
/// One whose part and whole are both shown tells nothing new. The others are tried in the order of their
/// names, first as they are wanted and then as whole numbers: one stays where the intruder who knows it
/// still cannot work out what must not be known, and is hidden otherwise.
struct ShareProtection {
  private let system: CellSystem
  private let suppression: SecondarySuppression
  private let reasons: [Int: HiddenCell.Reason]
  private let numbers: [String: Int]

  init(
    _ system: CellSystem, _ suppression: SecondarySuppression, _ reasons: [Int: HiddenCell.Reason]
  ) {
    self.system = system
    self.suppression = suppression
    self.reasons = reasons
    numbers = Dictionary(
      uniqueKeysWithValues: system.cells.enumerated().map { ($0.element.name, $0.offset) })
  }

  /// The decimals of each share that is shown, and what those of hidden figures tell.
  func run(
    _ shares: [CellShare]
  ) throws -> (decimals: [String: Int], told: [ShownShare]) {
    var (decimals, told) = ([String: Int](), [ShownShare]())
    for share in shares.sorted(by: { $0.name < $1.name }) {
      let (part, whole) = try (number(share.part, share), number(share.whole, share))
      let wanted = system.limits.decimals(share.decimals, of: system.cells[whole].value)
      guard suppression.hidden[part] || suppression.hidden[whole] else {
        decimals[share.name] = wanted
        continue
      }
      for precision in Set([wanted, 0]).sorted(by: >) {
        guard
          let shown = ShownShare(share, decimals: precision, part: part, whole: whole, in: system),
          isSafe(shown, with: told)
        else { continue }
        decimals[share.name] = precision
        told.append(shown)
        break
      }
    }
    return (decimals, told)
  }

  private func number(_ name: String, _ share: CellShare) throws -> Int {
    guard let number = numbers[name] else {
      throw InconsistentCells(problems: [
        "'\(name)' is in the share '\(share.name)' and is no figure."
      ])
    }
    return number
  }

  private func isSafe(_ share: ShownShare, with told: [ShownShare]) -> Bool {
    let cell = suppression.hidden[share.part] ? share.part : share.whole
    let groups = HiddenGroup.all(in: system, hidden: suppression.hidden, shares: told + [share])
    return groups.first { $0.cells.contains(cell) }.map(isSafe) ?? false
  }

  private func isSafe(_ group: HiddenGroup) -> Bool {
    var check = GroupCheck(group, in: system)
    for (place, cell) in group.cells.enumerated() where suppression.hidden[cell] {
      let required = suppression.required(cell)
      if !required.allSatisfy({ check.allows(place, $0.target) }) { return false }
      if required.isEmpty, suppression.wanted(cell, place, &check) != nil { return false }
    }
    return true
  }
}
