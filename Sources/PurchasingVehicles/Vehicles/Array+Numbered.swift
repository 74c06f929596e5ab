extension Array {
  /// The elements with their positions, counted from 1.
  var numbered: [(position: Int, element: Element)] {
    enumerated().map { ($0.offset + 1, $0.element) }
  }
}
