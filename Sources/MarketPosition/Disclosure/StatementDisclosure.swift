import DisclosureControl
import Documents
import Values

/// What the public edition of a statement hides.
struct StatementDisclosure {
  private let figures: [Figure]
  private let sums: [FigureSum]
  private let joins: [FigureJoin]
  private let limits: DisclosureLimits
  private let earlier: EarlierFigures

  init(
    _ figures: [Figure], _ sums: [FigureSum], _ limits: DisclosureLimits,
    _ earlier: EarlierFigures, joins: [FigureJoin] = []
  ) {
    self.earlier = earlier
    self.joins = joins
    self.figures = figures
    self.sums = sums
    self.limits = limits
  }

  /// The identifiers of all figures that are not shown; throws where figures contradict one another.
  func hidden() throws -> Set<String> {
    let shown = cells
    let names = Set(shown.map(\.name))
    let rests = figures.compactMap(rest)
    let joined = JoinedFigures(joins, numbers, earlier)
    let cells = shown + rests.map(\.cell) + joined.cells
    let tied =
      sums.filter { names.isSuperset(of: $0.total + $0.parts) }
      .map { CellSum($0.total, equals: $0.parts) } + rests.map(\.sum) + joined.sums
    let shares = figures.compactMap(\.quotient).filter {
      names.contains($0.part) && names.contains($0.whole)
    }
    let protection = try DisclosureControl(limits).protect(cells, sums: tied, shares: shares)
    let untold = shares.map(\.name).filter { protection.shares[$0] == nil }
    let hidden = Set(protection.hidden.keys).union(protection.unprotected).union(untold)
    return hidden.union(prices).union(changes(hidden)).union(fewRounded)
  }

  /// The numbers of and over children, with what is known of each from an earlier statement.
  private var cells: [ProtectedCell] {
    let known = Dictionary(joins.map { ($0.figure, earlier[$0]) }) { first, _ in first }
    return figures.compactMap { $0.protected(known[$0.id] ?? earlier[$0.id], limits) }
  }

  /// The numbers of children, by their identifiers.
  private var numbers: [String: Int] {
    figures.reduce(into: [:]) { numbers, figure in
      if case .children(let count) = figure.basis { numbers[figure.id] = count }
    }
  }

  /// The rounded numbers of so few that rounding tells nearly how many they are.
  private var fewRounded: [String] {
    figures.filter { figure in
      guard case .rounded(let number) = figure.basis else { return false }
      return number < limits.counts.fewestRounded
    }.map(\.id)
  }

  /// The changes of which one of the two figures is hidden.
  private func changes(_ hidden: Set<String>) -> [String] {
    figures.filter { figure in
      guard case .change(let before, let now) = figure.basis else { return false }
      return hidden.contains(before) || hidden.contains(now)
    }.map(\.id)
  }

  /// The children whom a share leaves over: all less those it counts.
  ///
  /// Anybody can work their number out, though nobody shows it. A table that has the share's part and
  /// whole has them already.
  private func rest(of share: Figure) -> (cell: ProtectedCell, sum: CellSum)? {
    guard case .share(let part, let whole, _) = share.basis, share.components.count == 2,
      case .children(let some) = share.components[0].basis,
      case .children(let all) = share.components[1].basis, some <= all,
      !sums.contains(where: { $0.total == [whole] && $0.parts.contains(part) })
    else { return nil }
    let name = share.id + " rest"
    return (
      ProtectedCell(name, Int64(all - some), weight: 0), CellSum([whole], equals: [part, name])
    )
  }

  /// The figures of prices that are of too few placements or of one provider.
  ///
  /// Means and extremes of a part are hidden as well: with those of the whole and of the other parts
  /// they would tell those of a part that is hidden.
  private var prices: [String] {
    figures.filter { figure in
      guard case .price(let price) = figure.basis else { return false }
      return price.isPart && price.statistic.tellsOfOthers
        || !shows(price.statistic, of: price.prices)
        || !price.others.isEmpty && !shows(price.statistic, of: price.others)
    }.map(\.id)
  }

  private func shows(_ statistic: PriceFigure.Statistic, of prices: [PriceFigure.Price]) -> Bool {
    let known = prices.map { PlacementPrice($0.weekly, provider: $0.owner) }
    return limits.prices.disclosure(of: known).shows(statistic.figure)
  }
}

extension Figure {
  /// The figure as disclosure control has it, where it is a number of or over children.
  fileprivate func protected(
    _ earlier: ProtectedCell.Earlier, _ limits: DisclosureLimits
  ) -> ProtectedCell? {
    switch basis {
    case .children(let count): ProtectedCell(id, Int64(count), earlier: earlier)
    case .amount(let amount, let children, let largest, let owners):
      ProtectedCell(
        id, Int64(amount),
        .magnitude(
          contributors: children,
          largestShare: limits.prices.isOfFew(owners) ? .whole : .part(largest, of: amount)),
        earlier: earlier)
    case .open where unit == .residents: ProtectedCell(id, Int64(number), earlier: .shown)
    case .open, .rounded, .share, .rate, .price, .change: nil
    }
  }

  fileprivate var quotient: CellShare? {
    switch basis {
    case .share(let part, let whole, let decimals):
      CellShare(id, part: part, whole: whole, decimals: decimals)
    case .rate(let part, let whole, let per):
      CellShare(id, part: part, whole: whole, per: Int64(per))
    default: nil
    }
  }
}

extension DisclosureLimits.Prices {
  /// Whether so few owners are paid that a sum over its weeks would tell their prices.
  fileprivate func isOfFew(_ owners: Int) -> Bool { (1..<fewestProviders).contains(owners) }
}

extension Percentage {
  /// Rounded up, so that nothing is taken for less than it is.
  fileprivate static func part(_ part: Int, of whole: Int) -> Percentage {
    whole > 0
      ? Percentage(hundredths: Int64((part * 10_000 + whole - 1) / whole)) : .init(hundredths: 0)
  }
}

extension PriceFigure.Statistic {
  /// Whether that of a whole and of all its parts but one give that of the last.
  fileprivate var tellsOfOthers: Bool {
    switch self {
    case .lowest, .mean, .highest: true
    case .lowerQuartile, .median, .upperQuartile: false
    }
  }

  fileprivate var figure: PriceDisclosure.Figure {
    switch self {
    case .lowest: .lowest
    case .lowerQuartile: .lowerQuartile
    case .median: .median
    case .mean: .mean
    case .upperQuartile: .upperQuartile
    case .highest: .highest
    }
  }
}
