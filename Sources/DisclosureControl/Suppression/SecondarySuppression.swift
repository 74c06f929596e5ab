import LinearPrograms
import Values

/// The search for the figures that have to be hidden besides the sensitive ones.
///
/// First each sensitive figure gets what protects it, the cheapest way. Then the result is attacked in
/// whole numbers, and what the attack finds is protected as well. Then what turns out not to be needed is
/// shown again. Last, where a group of figures is small, the cheapest way of all is looked for. Same input, same answer: ties go by name.
struct SecondarySuppression {
  let system: CellSystem
  private(set) var hidden: [Bool]
  /// The figures that nothing can protect.
  private(set) var unprotected: Set<Int> = []
  private let reasons: [Int: HiddenCell.Reason]
  /// From where on numbers must stay possible for the small counts.
  private var leastPossible: [Int: Int64] = [:]
  private var witnesses: [[Int: Double]] = []
  /// The witnesses that change each figure.
  private var witnessesOf: [Int: [Int]] = [:]
  private var passed: Set<[Int]> = []

  /// Rounds of attack and protection after which whatever is not protected is given up.
  private static let mostRounds = 60
  /// The hidden figures of a group up to which each that is not needed is looked for.
  private static let largestTidied = 600

  init(_ system: CellSystem, _ reasons: [Int: HiddenCell.Reason]) {
    self.system = system
    self.reasons = reasons
    hidden = system.cells.indices.map { reasons[$0] != nil }
  }

  mutating func run() {
    for cell in reasons.keys.sorted() { protect(cell) }
    repair()
    tidy()
    repair()
    improve()
  }

  /// What must stay possible of the figures that are hidden for what they say themselves.
  func required(_ cell: Int) -> [Requirement] {
    guard let reason = reasons[cell], !unprotected.contains(cell) else { return [] }
    return system.requirements(cell, reason, from: leastPossible[cell])
  }

  /// Hides what protects a figure; the ends of what must stay possible bring what is between them.
  private mutating func protect(_ cell: Int) {
    if reasons[cell] == .small { leastPossible[cell] = lowerEnd(cell) }
    let targets = required(cell)
    for requirement in [targets.first, targets.last].compactMap({ $0 }) where !isMet(requirement) {
      if meet(requirement) == nil { unprotected.insert(cell) }
    }
  }

  /// The least number that a small count can be made to look like.
  ///
  /// It is nearly always 1. A total of two figures of which everyone knows that they are not zero,
  /// though, is at least 2.
  private mutating func lowerEnd(_ cell: Int) -> Int64 {
    let (least, value) = (system.limits.hiddenCounts.lowerBound, system.cells[cell].value)
    return (least...value).first { number in
      let requirement = Requirement(cell: cell, target: Double(number))
      return isMet(requirement) || meet(requirement) != nil
    } ?? value
  }

  private func isMet(_ requirement: Requirement) -> Bool {
    requirement.target == Double(system.cells[requirement.cell].value)
      || (witnessesOf[requirement.cell] ?? []).contains {
        witnesses[$0][requirement.cell] == requirement.target
      }
  }

  /// What was found that the figures of a group could be instead.
  func witnesses(of group: HiddenGroup) -> [[Int: Double]] {
    Set(group.cells.flatMap { witnessesOf[$0] ?? [] }).sorted().map { witnesses[$0] }
  }

  /// Hides what a requirement needs and returns it; `nil` where nothing helps.
  private mutating func meet(_ requirement: Requirement) -> [Int]? {
    guard let path = ProtectingPath(to: requirement, in: system, hidden: hidden) else { return nil }
    for cell in path.additions { hidden[cell] = true }
    for cell in path.changed.keys { witnessesOf[cell, default: []].append(witnesses.count) }
    witnesses.append(path.changed)
    return path.additions
  }
}

extension SecondarySuppression {
  /// Attacks what is hidden and mends what the attack finds, until it finds nothing.
  private mutating func repair() {
    for _ in 0..<SecondarySuppression.mostRounds {
      let groups = HiddenGroup.all(in: system, hidden: hidden)
      let failed = groups.filter { !passed.contains($0.cells) }.flatMap { mend($0) }
      if failed.isEmpty { return }
    }
    unprotected.formUnion(stillFailing())
  }

  private func stillFailing() -> [Int] {
    HiddenGroup.all(in: system, hidden: hidden).filter { !passed.contains($0.cells) }
      .flatMap { failures($0) }.map(\.cell)
  }

  /// Mends one group, and returns what was wrong with it.
  private mutating func mend(_ group: HiddenGroup) -> [Requirement] {
    let failed = failures(group)
    if failed.isEmpty { passed.insert(group.cells) }
    for requirement in failed {
      // What protects others and can be worked out protects nothing: it may as well be shown.
      if isWorkedOut(requirement) {
        hidden[requirement.cell] = false
        continue
      }
      switch meet(requirement) {
      case nil: unprotected.insert(requirement.cell)
      case []: widen(group, for: requirement.cell)
      default: break
      }
    }
    return failed
  }

  /// Whether a requirement is of a figure that protects others and is known exactly all the same.
  private func isWorkedOut(_ requirement: Requirement) -> Bool {
    requirement.target == Double(system.cells[requirement.cell].value)
  }

  /// What the intruder can rule out in a group and must not.
  private func failures(_ group: HiddenGroup) -> [Requirement] {
    failures(group, hidden: hidden)
  }

  private func failures(_ group: HiddenGroup, hidden: [Bool]) -> [Requirement] {
    var check = GroupCheck(group, in: system)
    for witness in witnesses(of: group) { check.learn(witness) }
    var failed: [Requirement] = []
    for (place, cell) in group.cells.enumerated() where !unprotected.contains(cell) {
      let required = required(cell)
      if let first = required.first(where: { !check.allows(place, $0.target) }) {
        failed.append(first)
      } else if required.isEmpty, hidden[cell], let wider = wanted(cell, place, &check) {
        failed.append(wider)
      }
    }
    return failed
  }

  /// What a figure that protects others needs, so that it is not taken for a small one that is known.
  ///
  /// Whoever sees it hidden cannot tell it from a small one, so it may not seem to be known either.
  func wanted(_ cell: Int, _ place: Int, _ check: inout GroupCheck) -> Requirement? {
    let count = system.limits.hiddenCounts.count
    guard !check.spans(count, place) else { return nil }
    let interval = check.interval(place)
    guard let least = interval.least, let greatest = interval.greatest else { return nil }
    let isNarrow = greatest - least < Int64(count - 1)
    let looksSmall = system.isWhole(cell) && least <= system.limits.hiddenCounts.upperBound
    let isShowable = interval.isExact && reasons[cell] == nil
    guard interval.isExact || (isNarrow && looksSmall) else { return nil }
    let more = isShowable ? 0 : looksSmall ? count - 1 : 1
    return Requirement(cell: cell, target: Double(least + Int64(more)))
  }

  /// Hides one figure more where parts of children would protect a figure and whole ones do not.
  private mutating func widen(_ group: HiddenGroup, for cell: Int) {
    let sums = Set(group.cells.flatMap { system.sumsOfCell[$0] })
    let others = Set(sums.flatMap { system.sums[$0].map(\.cell) })
      .filter { !hidden[$0] && system.mayBeHidden($0) }
    let nearest = others.min { (system.cost($0), $0) < (system.cost($1), $1) }
    if let nearest { hidden[nearest] = true } else { unprotected.insert(cell) }
  }
}

extension SecondarySuppression {
  /// Shows again what is not needed, the dearest first.
  private mutating func tidy() {
    for group in HiddenGroup.all(in: system, hidden: hidden)
    where group.cells.count <= SecondarySuppression.largestTidied {
      let extra = group.cells.indices.filter {
        hidden[group.cells[$0]] && reasons[group.cells[$0]] == nil
      }
      guard !extra.isEmpty else { continue }
      var check = GroupCheck(group, in: system)
      for witness in witnesses(of: group) { check.learn(witness) }
      let required = group.cells.enumerated().flatMap { place, cell in
        self.required(cell).map { (place: place, target: $0.target) }
      }
      for place in extra.sorted(by: { isDearer(group.cells[$0], group.cells[$1]) })
      where check.show(place, keeping: required) {
        hidden[group.cells[place]] = false
      }
    }
    (witnesses, witnessesOf) = ([], [:])
  }

  private func isDearer(_ first: Int, _ second: Int) -> Bool {
    (system.cost(first), second) > (system.cost(second), first)
  }
}

extension SecondarySuppression {
  /// Takes the cheapest way of all for each group of figures for which it can be found.
  private mutating func improve() {
    // What was found possible with more hidden need not be with less.
    (witnesses, witnessesOf) = ([], [:])
    let changing = system.cells.indices.filter { system.mayChange($0, hidden: hidden) }
    let isChanging = Set(changing)
    let ties = system.sums.map { $0.map(\.cell).filter(isChanging.contains) }
    for group in ConnectedGroups(of: changing, ties: ties).members { improve(group) }
  }

  private mutating func improve(_ group: [Int]) {
    let now = group.filter { hidden[$0] && reasons[$0] == nil }
    let isHopeless = group.contains(where: unprotected.contains)
    guard !now.isEmpty, !isHopeless else { return }
    let sensitive = system.cells.indices.map { reasons[$0] != nil }
    let ends = group.flatMap { cell in
      let required = required(cell)
      return [required.first, required.last].compactMap { $0 }
    }
    let least = LeastSuppression(group, in: system, sensitive: sensitive, ends: ends)
    let cost = now.reduce(0) { $0 + system.cost($1) / 10_000 }
    guard let found = least?.found(below: cost, isSafe: { isSafe($0, for: group) }) else { return }
    for cell in now { hidden[cell] = false }
    for cell in found { hidden[cell] = true }
  }

  /// Whether a group of figures is protected where these are hidden of it besides the sensitive ones.
  private func isSafe(_ chosen: [Int], for group: [Int]) -> Bool {
    var hidden = hidden
    for cell in group { hidden[cell] = reasons[cell] != nil }
    for cell in chosen { hidden[cell] = true }
    let members = Set(group)
    return HiddenGroup.all(in: system, hidden: hidden)
      .filter { members.contains($0.cells[0]) }
      .allSatisfy { failures($0, hidden: hidden).isEmpty }
  }
}
