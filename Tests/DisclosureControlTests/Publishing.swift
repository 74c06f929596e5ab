import DisclosureAttack
import Values

@testable import DisclosureControl

/// Figures with everything that ties them, before anything is hidden.
struct Figures {
  var cells: [ProtectedCell]
  var sums: [CellSum]
  var shares: [CellShare] = []
}

extension Figures {
  /// Publishes the figures as a protection has them.
  func published(_ protection: Protection, as name: String = "statement") -> PublishedStatement {
    PublishedStatement(
      name: name, asAt: Day(daysSince1970: 20_544),
      figures: cells.map { figure($0, isHidden: protection.hides($0.name)) }
        + shares.map { percentage($0, protection.shares[$0.name]) },
      sums: sums.map { PublishedSum(total: $0.left, parts: $0.right) },
      shares: shares.map {
        PublishedShare(
          percent: $0.name, part: $0.part, whole: $0.whole,
          decimals: protection.shares[$0.name] ?? 0)
      })
  }

  private func figure(_ cell: ProtectedCell, isHidden: Bool) -> PublishedFigure {
    let value = ExactDecimal(coefficient: cell.value, scale: 0)
    let isCount = cell.kind == .count
    return PublishedFigure(
      id: cell.name, label: cell.name, unit: isCount ? "children" : "weeks",
      shown: isHidden ? .symbol("c") : .exactly(value))
  }

  private func percentage(_ share: CellShare, _ decimals: Int?) -> PublishedFigure {
    let values = Dictionary(cells.map { ($0.name, $0.value) }) { first, _ in first }
    let (part, whole) = (values[share.part] ?? 0, values[share.whole] ?? 0)
    let shown = decimals.flatMap { decimals -> PublishedFigure.Shown? in
      guard whole > 0 else { return nil }
      let scale = decimals == 0 ? 1 : 10
      let number = Rounding.halfUp.quotient(
        of: Int128(part) * 100 * Int128(scale), by: Int128(whole))
      return .exactly(ExactDecimal(coefficient: Int64(number), scale: decimals))
    }
    return PublishedFigure(
      id: share.name, label: share.name, unit: "percent", shown: shown ?? .symbol("c"))
  }
}

extension StatementIntruder {
  /// An intruder who knows the rules that are shipped.
  init(_ statements: [PublishedStatement]) {
    self.init(
      statements,
      IntruderRules(hiddenCounts: 1...5, wholeUnits: ["children"], signedUnits: ["change"]))
  }
}
