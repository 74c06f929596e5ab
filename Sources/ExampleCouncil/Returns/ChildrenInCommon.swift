import Values

/// The children of the returns, of whom those placed on the last day are those of the agreements.
///
/// Returns and agreements are invented apart. Here the children who were placed on the last day of the
/// returns get the references that children of about their age and in the same kind of care have in the
/// agreements of that day. Three are left without an agreement, which a check must find. Where there
/// are more of them than agreements, the others live with relatives, for whom no contract is made.
struct ChildrenInCommon: Sendable {
  private(set) var children: [CareChild]
  private(set) var faults: [SeededFault] = []
  private let day: Day
  /// Positions of the children who are still to be given a reference, by kind of care.
  private var placed: [CareKind: [Int]] = [:]
  /// What the agreements of the day call their children, by kind of care.
  private var agreed: [CareKind: [Child]] = [:]

  private struct Child {
    let reference: String
    let birth: Month
  }

  init(_ children: [CareChild], _ agreements: [Agreement], on day: Day) {
    self.children = children
    self.day = day
    gather(agreements)
    leaveOut()
    var (left, others): ([Int], [Child]) = ([], [])
    for kind in CareKind.allCases {
      var (positions, same) = (placed[kind] ?? [], agreed[kind] ?? [])
      pair(&positions, &same)
      left += positions
      others += same
    }
    pair(&left, &others)
    for position in left { moveToRelatives(position) }
  }

  private mutating func gather(_ agreements: [Agreement]) {
    for (position, child) in children.enumerated() {
      guard let spell = child.spells.last, spell.until == nil, let kind = CareKind(spell) else {
        continue
      }
      placed[kind, default: []].append(position)
    }
    var seen: Set<String> = []
    for agreement in agreements where agreement.from <= day {
      guard agreement.through.map({ $0 >= day }) ?? true,
        let kind = CareKind(agreement.stay.setting),
        seen.insert(agreement.child.reference).inserted
      else { continue }
      agreed[kind, default: []].append(
        Child(reference: agreement.child.reference, birth: agreement.child.birth))
    }
  }
}

extension ChildrenInCommon {
  /// Leaves the first three with agencies without an agreement.
  private mutating func leaveOut() {
    let left = placed[.agencyFostering, default: []].prefix(3)
    placed[.agencyFostering]?.removeFirst(left.count)
    for position in left {
      guard let spell = children[position].spells.last else { continue }
      faults.append(
        SeededFault(
          check: "no-agreement-behind-episode",
          subject: "\(spell.placement) \(spell.urn) since \(spell.from)",
          fault: "No agreement was made for the child."))
    }
  }

  /// Pairs the eldest with the eldest, and leaves in both lists those who have nobody.
  private mutating func pair(_ positions: inout [Int], _ others: inout [Child]) {
    positions.sort { (children[$0].birth, $0) < (children[$1].birth, $1) }
    others.sort { ($0.birth, $0.reference) < ($1.birth, $1.reference) }
    for (position, other) in zip(positions, others) { children[position].agreed = other.reference }
    let count = min(positions.count, others.count)
    positions.removeFirst(count)
    others.removeFirst(count)
  }

  private mutating func moveToRelatives(_ position: Int) {
    let last = children[position].spells.count - 1
    children[position].spells[last].placement = "U3"
    children[position].spells[last].provider = "PR1"
    children[position].spells[last].urn = CarePlacing.ownAgency
  }
}
