import Values

/// The children of an import by the references that the council gives them, in the order in which
/// they are first seen.
struct ChildReferences: Sendable {
  private(set) var all: [PackedCode] = []
  private var numbers: [PackedCode: Int32] = [:]

  /// Returns the number of a child, giving the next one to a reference that is new.
  mutating func number(of reference: PackedCode) -> Int32 {
    if let number = numbers[reference] { return number }
    let number = Int32(all.count)
    numbers[reference] = number
    all.append(reference)
    return number
  }
}
