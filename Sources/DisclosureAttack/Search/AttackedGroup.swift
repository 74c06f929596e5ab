/// Unknown figures that hang together, by their places in the group, with all that is known of them.
struct AttackedGroup {
  /// The figures' numbers in the intruder's view, in order.
  let figures: [Int]
  let isWhole: [Bool]
  let ranges: [KnownRange]
  /// The equations, in which figures go by their places here.
  let equations: [Equation]

  private init(_ figures: [Int], _ equations: [Equation], _ view: IntruderView) {
    let places = Dictionary(
      uniqueKeysWithValues: figures.enumerated().map { ($0.element, $0.offset) })
    self.figures = figures
    isWhole = figures.map { view.figures[$0].isWhole }
    ranges = figures.map { view.ranges[$0] }
    self.equations = equations.map { equation in
      Equation(
        terms: equation.terms.map {
          Equation.Term(figure: places[$0.figure] ?? 0, factor: $0.factor)
        }, range: equation.range)
    }
  }
}

extension AttackedGroup {
  /// The groups of everything that is not known, in the order of their first figures.
  static func all(in view: IntruderView) -> [AttackedGroup] {
    var neighbours = [[Int]](repeating: [], count: view.figures.count)
    for (number, equation) in view.equations.enumerated() {
      for term in equation.terms { neighbours[term.figure].append(number) }
    }
    var isSeen = view.ranges.map(\.isExact)
    return view.figures.indices.compactMap { figure in
      isSeen[figure] ? nil : group(around: figure, neighbours, &isSeen, view)
    }
  }

  /// The group of a figure, found from equation to equation.
  private static func group(
    around start: Int, _ neighbours: [[Int]], _ isSeen: inout [Bool], _ view: IntruderView
  ) -> AttackedGroup {
    var (figures, equations, waiting) = ([Int](), Set<Int>(), [start])
    isSeen[start] = true
    while let figure = waiting.popLast() {
      figures.append(figure)
      for equation in neighbours[figure] where equations.insert(equation).inserted {
        for term in view.equations[equation].terms where !isSeen[term.figure] {
          isSeen[term.figure] = true
          waiting.append(term.figure)
        }
      }
    }
    return AttackedGroup(figures.sorted(), equations.sorted().map { view.equations[$0] }, view)
  }
}
