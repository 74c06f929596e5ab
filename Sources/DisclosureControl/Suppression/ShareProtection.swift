import LinearPrograms
import Values

/// The percentages that may be shown besides the figures that are.
///
/// One whose part and whole are both shown tells nothing new. The others are tried in the order of their
/// names, first as they are wanted and then as whole numbers: one stays where the intruder who knows it
/// still cannot work out what must not be known, and is hidden otherwise.
struct ShareProtection {
  private let system: CellSystem
  private let suppression: SecondarySuppression
  private let numbers: [String: Int]
  private let groups: [HiddenGroup]
  private let groupOf: [Int: Int]
  /// What was told and what was found possible, by group.
  private var told: [Int: [ShownShare]] = [:]
  private var witnesses: [Int: [[Int: Double]]] = [:]

  /// Figures of a group beyond which its percentages are not tried but hidden.
  private static let largestGroup = 400

  init(_ system: CellSystem, _ suppression: SecondarySuppression) {
    self.system = system
    self.suppression = suppression
    numbers = Dictionary(
      uniqueKeysWithValues: system.cells.enumerated().map { ($0.element.name, $0.offset) })
    groups = HiddenGroup.all(in: system, hidden: suppression.hidden)
    groupOf = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { number, group in
        group.cells.map { ($0, number) }
      })
  }

  /// The decimals of each share that is shown, and what those of hidden figures tell.
  mutating func run(
    _ shares: [CellShare]
  ) throws -> (decimals: [String: Int], told: [ShownShare]) {
    var decimals: [String: Int] = [:]
    for share in shares.sorted(by: { $0.name < $1.name }) {
      decimals[share.name] = try shown(share)
    }
    return (decimals, told.sorted { $0.key < $1.key }.flatMap(\.value))
  }

  /// With how many decimals a share can be shown; `nil` where it cannot be.
  private mutating func shown(_ share: CellShare) throws -> Int? {
    let (part, whole) = try (number(share.part, share), number(share.whole, share))
    let wanted = system.limits.decimals(share.decimals, of: system.cells[whole].value)
    let near = Set([part, whole].compactMap { groupOf[$0] })
    guard let group = near.first else { return wanted }
    // One that would tie two groups together is hidden, so that each can be looked at by itself.
    guard near.count == 1, groups[group].cells.count <= ShareProtection.largestGroup else {
      return nil
    }
    return Set([wanted, 0]).sorted(by: >).first { precision in
      ShownShare(share, decimals: precision, part: part, whole: whole, in: system)
        .map { isSafe($0, group) } ?? false
    }
  }

  private func number(_ name: String, _ share: CellShare) throws -> Int {
    guard let number = numbers[name] else {
      throw InconsistentCells(problems: [
        "'\(name)' is in the share '\(share.name)' and is no figure."
      ])
    }
    return number
  }
}

extension ShareProtection {
  /// Whether a share can be told of a group besides what is told; if so, it is.
  private mutating func isSafe(_ share: ShownShare, _ number: Int) -> Bool {
    let all = (told[number] ?? []) + [share]
    var check = GroupCheck(groups[number].telling(all, in: system), in: system)
    let known = witnesses[number] ?? suppression.witnesses(of: groups[number])
    for witness in known where share.allows(witness, in: system) { check.learn(witness) }
    let isSafe = stays(safe: &check, nearest: [share.part, share.whole])
    // What was found possible with more told is possible with less.
    witnesses[number] =
      check.learned + (isSafe ? [] : known.filter { !share.allows($0, in: system) })
    if isSafe { told[number] = all }
    return isSafe
  }

  private func stays(safe check: inout GroupCheck, nearest: [Int]) -> Bool {
    let places = check.group.cells.indices
    let first = nearest.compactMap { check.group.place(of: $0) }
    for place in first + places.filter({ !first.contains($0) }) {
      let cell = check.group.cells[place]
      guard suppression.hidden[cell] else { continue }
      let required = suppression.required(cell)
      for requirement in required where !check.allows(place, requirement.target) { return false }
      if required.isEmpty, suppression.wanted(cell, place, &check) != nil { return false }
    }
    return true
  }
}

extension ShownShare {
  /// Whether the share would be shown as it is if some figures were others.
  fileprivate func allows(_ changed: [Int: Double], in system: CellSystem) -> Bool {
    let over = Double(per) * (changed[part] ?? Double(system.cells[part].value))
    let under = changed[whole] ?? Double(system.cells[whole].value)
    let slack = LinearSolution.tolerance
    return over >= least * under - slack && over <= greatest * under + slack
  }
}
