import LinearPrograms

/// Figures that the intruder does not know and that hang together: nothing outside tells more of them.
struct HiddenGroup: Hashable, Sendable {
  /// The figures, in order; their places here are the variables of the constraints.
  let cells: [Int]
  let variables: [LinearVariable]
  let constraints: [LinearConstraint]

  /// The place of a figure in the group.
  func place(of cell: Int) -> Int? {
    let place = cells.partition(cell)
    return place < cells.count && cells[place] == cell ? place : nil
  }

  /// The group with what percentages of its figures tell.
  func telling(_ shares: [ShownShare], in system: CellSystem) -> HiddenGroup {
    let told = shares.flatMap { share in
      share.constraints({ place(of: $0) }, known: { Double(system.cells[$0].value) })
    }
    return HiddenGroup(cells: cells, variables: variables, constraints: constraints + told)
  }
}

extension [Int] {
  /// The place of the first number that is not less than another, in numbers that grow.
  fileprivate func partition(_ number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension HiddenGroup {
  /// The groups of everything that is not shown exactly.
  static func all(
    in system: CellSystem, hidden: [Bool], shares: [ShownShare] = []
  ) -> [HiddenGroup] {
    let unknown = system.cells.indices.map { hidden[$0] || system.cells[$0].roundedTo != nil }
    let sums = system.sums.map { $0.filter { unknown[$0.cell] } }
    let ties =
      sums.map { $0.map(\.cell) } + shares.map { [$0.part, $0.whole].filter { unknown[$0] } }
    let groups = ConnectedGroups(of: system.cells.indices.filter { unknown[$0] }, ties: ties)
    let told = Dictionary(grouping: system.sums.indices.filter { !sums[$0].isEmpty }) {
      groups.number(of: sums[$0][0].cell)
    }
    let shown = Dictionary(grouping: shares.filter { unknown[$0.part] || unknown[$0.whole] }) {
      groups.number(of: unknown[$0.part] ? $0.part : $0.whole)
    }
    return groups.members.enumerated().map { number, cells in
      HiddenGroup(cells, told[number] ?? [], shown[number] ?? [], system, hidden)
    }
  }

  private init(
    _ cells: [Int], _ sums: [Int], _ shares: [ShownShare], _ system: CellSystem, _ hidden: [Bool]
  ) {
    let places = Dictionary(
      uniqueKeysWithValues: cells.enumerated().map { ($0.element, $0.offset) })
    let value = { Double(system.cells[$0].value) }
    self.cells = cells
    variables = cells.map { cell in
      let bounds = hidden[cell] ? nil : system.boundsWhenRounded(cell)
      return LinearVariable(bounds ?? system.boundsWhenHidden(cell), isWhole: system.isWhole(cell))
    }
    constraints =
      sums.map { sum in
        let unknown = system.sums[sum].filter { places[$0.cell] != nil }
        let terms = unknown.map { LinearTerm(places[$0.cell] ?? 0, times: Double($0.factor)) }
        return LinearConstraint(
          terms, .exactly(unknown.reduce(0) { $0 + Double($1.factor) * value($1.cell) }))
      } + shares.flatMap { $0.constraints({ places[$0] }, known: value) }
  }
}
