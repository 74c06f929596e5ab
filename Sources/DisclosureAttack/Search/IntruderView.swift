import Values

/// Everything that the intruder puts together from the statements before working anything out.
struct IntruderView {
  /// A figure, in one statement or in several that say the same of it.
  struct Figure {
    let id: String
    let label: String
    let unit: String
    let isWhole: Bool
    /// Whether it is a count, which may not be known to be small; a change may.
    let isCount: Bool
    /// Whether somebody is protected by its being hidden.
    var isTarget: Bool
    /// Whether no statement has it, and it is only known that others stand for it.
    var isUnpublished = false
  }

  private(set) var figures: [Figure] = []
  /// What is read of each figure by itself.
  private(set) var ranges: [KnownRange] = []
  private(set) var equations: [Equation] = []
  /// What is contradicted: figures of sums that do not add up.
  private(set) var contradictions: [[Int]] = []
  private(set) var tried: [Knowledge: Int] = [:]
  private var numbers: [String: Int] = [:]
  private let rules: IntruderRules

  /// Puts statements together, the one in question first.
  init(_ statements: [PublishedStatement], _ rules: IntruderRules, using sources: Set<Knowledge>) {
    self.rules = rules
    let used = sources.contains(.otherStatements) ? statements[...] : statements.prefix(1)
    let names = used.map { readFigures(of: $0) }
    for (statement, names) in zip(used, names) {
      if sources.contains(.sums) { readSums(statement.sums, names, as: .sums) }
      if sources.contains(.percentages) { readShares(of: statement, names) }
      if used.count > 1 { readJoined(statement.joined, names) }
    }
    guard sources.contains(.headings) else { return }
    for (statement, names) in zip(used, names) {
      readSums(HeadedSums(statement, rules).sums, names, as: .headings)
    }
  }
}

extension IntruderView {
  /// Reads the figures of a statement, and returns under which number each of them is known.
  private mutating func readFigures(of statement: PublishedStatement) -> [String: Int] {
    var names: [String: Int] = [:]
    for figure in statement.figures {
      let read = IntruderView.range(of: figure, rules)
      if let number = numbers[figure.id], join(number, figure, read) {
        names[figure.id] = number
      } else {
        names[figure.id] = add(figure, read, from: statement)
      }
    }
    return names
  }

  private mutating func add(
    _ figure: PublishedFigure, _ range: KnownRange, from statement: PublishedStatement
  ) -> Int {
    let isRevised = numbers[figure.id] != nil
    let label = isRevised ? "\(figure.label) (as in \(statement.name))" : figure.label
    figures.append(
      Figure(
        id: isRevised ? "\(figure.id) (\(statement.name))" : figure.id, label: label,
        unit: figure.unit, isWhole: rules.isWhole(figure.unit),
        isCount: rules.wholeUnits.contains(figure.unit),
        isTarget: figure.isHidden))
    ranges.append(range)
    if !isRevised { numbers[figure.id] = figures.count - 1 }
    return figures.count - 1
  }

  /// Adds what another statement says of a figure; not where it was revised in between.
  private mutating func join(_ number: Int, _ figure: PublishedFigure, _ range: KnownRange) -> Bool
  {
    let both = ranges[number].intersection(range)
    guard !both.isEmpty else { return false }
    ranges[number] = both
    tried[.otherStatements, default: 0] += 1
    let isSmall =
      both.isExact && figures[number].isCount && rules.hiddenCounts.contains(Int64(both.least))
    // One that was hidden and is not any more gives away what was hidden, if it is small.
    let wasTarget = figures[number].isTarget || figure.isHidden
    figures[number].isTarget = wasTarget && (!both.isExact || isSmall || figures[number].isTarget)
    return true
  }

  /// What a figure by itself tells.
  private static func range(of figure: PublishedFigure, _ rules: IntruderRules) -> KnownRange {
    let isWhole = rules.isWhole(figure.unit)
    let isSigned = rules.signedUnits.contains(figure.unit)
    switch figure.shown {
    case .exactly(let value): return .exactly(value.number)
    case .rounded(let value, let step):
      return rounded(value.number, step.number, isWhole: isWhole, isSigned: isSigned)
    case .symbol where isSigned: return KnownRange(least: -.infinity, greatest: .infinity)
    case .symbol(PublishedFigure.confidential):
      let least = isWhole && rules.hiddenCounts.lowerBound > 0 ? 1.0 : 0
      return KnownRange(least: least, greatest: .infinity)
    case .symbol(PublishedFigure.notApplicable): return .exactly(0)
    case .symbol(PublishedFigure.negligible): return KnownRange(least: 0, greatest: 0.5)
    case .symbol: return .anything
    }
  }

  /// What a rounded figure may be; an exact half went up.
  private static func rounded(
    _ value: Double, _ step: Double, isWhole: Bool, isSigned: Bool
  ) -> KnownRange {
    let least = value - step / 2
    let range = KnownRange(least: isSigned ? least : max(0, least), greatest: value + step / 2)
    guard isWhole, step > 1 else { return isWhole ? .exactly(value) : range }
    return KnownRange(least: range.least, greatest: range.greatest - 0.5).whole
  }
}

extension IntruderView {
  private mutating func readSums(
    _ sums: [PublishedSum], _ names: [String: Int], as source: Knowledge
  ) {
    for sum in sums {
      let total = sum.total.compactMap { names[$0] }.map { Equation.Term(figure: $0, factor: 1) }
      let parts = sum.parts.compactMap { names[$0] }.map { Equation.Term(figure: $0, factor: -1) }
      tried[source, default: 0] += 1
      read(total + parts, within: .exactly(0))
    }
  }

  /// Reads what stands for finer figures, which another statement may show or put together otherwise.
  private mutating func readJoined(_ joined: [PublishedSum], _ names: [String: Int]) {
    for join in joined {
      let parts = join.parts.map { ($0, names[$0] ?? numbers[$0] ?? addUnpublished($0)) }
      readSums(
        [join], names.merging(parts) { first, _ in first }, as: .otherStatements)
    }
  }

  private mutating func addUnpublished(_ id: String) -> Int {
    figures.append(
      Figure(
        id: id, label: "\(id), which no statement shows by itself", unit: "children",
        isWhole: true, isCount: true, isTarget: true, isUnpublished: true))
    ranges.append(KnownRange(least: 0, greatest: .infinity))
    numbers[id] = figures.count - 1
    return figures.count - 1
  }

  private mutating func readShares(of statement: PublishedStatement, _ names: [String: Int]) {
    let negligible = Set(statement.figures.filter(\.roundsToZero).map(\.id))
    for share in statement.shares {
      guard let percent = names[share.percent], let part = names[share.part],
        let whole = names[share.whole], ranges[percent].greatest.isFinite
      else { continue }
      tried[.percentages, default: 0] += 1
      let half = (0..<share.decimals).reduce(0.5) { half, _ in half / 10 }
      let shown = negligible.contains(share.percent) ? KnownRange.exactly(0) : ranges[percent]
      let read = KnownRange(least: shown.least - half, greatest: shown.greatest + half)
      let over = Equation.Term(figure: part, factor: Double(share.per))
      self.read(
        [over, Equation.Term(figure: whole, factor: -read.least)],
        within: KnownRange(least: 0, greatest: .infinity))
      self.read(
        [over, Equation.Term(figure: whole, factor: -read.greatest)],
        within: KnownRange(least: -.infinity, greatest: 0))
    }
  }

  private mutating func read(_ terms: [Equation.Term], within range: KnownRange) {
    if let equation = Equation(terms, within: range, known: ranges) {
      equations.append(equation)
      return
    }
    let sum = terms.reduce(0) { $0 + $1.factor * ranges[$1.figure].least }
    let slack = 1e-9 * terms.reduce(1) { $0 + abs($1.factor * ranges[$1.figure].least) }
    if sum < range.least - slack || sum > range.greatest + slack {
      contradictions.append(terms.map(\.figure))
    }
  }
}

extension ExactDecimal {
  /// The number as nearly as the arithmetic of linear programs has it.
  fileprivate var number: Double {
    Double(coefficient) / (0..<scale).reduce(1.0) { power, _ in power * 10 }
  }
}
