/// Numbers that are tied to one another, directly or through others.
struct ConnectedGroups {
  /// The groups in the order of their first members, each in order.
  let members: [[Int]]
  private let numbers: [Int: Int]

  /// Makes the groups of items; each tie holds all that it names together.
  init(of items: [Int], ties: [[Int]]) {
    var leaders = Dictionary(uniqueKeysWithValues: items.map { ($0, $0) })
    func leader(_ item: Int) -> Int {
      var leader = item
      while let next = leaders[leader], next != leader { leader = next }
      var current = item
      while current != leader, let next = leaders[current] {
        leaders[current] = leader
        current = next
      }
      return leader
    }
    for tie in ties {
      for (first, second) in zip(tie, tie.dropFirst()) {
        let (one, other) = (leader(first), leader(second))
        leaders[max(one, other)] = min(one, other)
      }
    }
    let groups = Dictionary(grouping: items, by: leader)
    members = groups.keys.sorted().map { (groups[$0] ?? []).sorted() }
    numbers = members.enumerated().reduce(into: [:]) { numbers, group in
      for item in group.element { numbers[item] = group.offset }
    }
  }

  /// The number of the group that an item is in.
  func number(of item: Int) -> Int? { numbers[item] }
}
