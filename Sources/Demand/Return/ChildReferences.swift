import Values

/// The children of an import by the references that the council gives them, in the order in which
/// they are first seen.
struct ChildReferences: Sendable {
  private(set) var all: [PackedCode] = []
  private var numbers: [PackedCode: Int32] = [:]
  /// The child of the row before: one child's episodes stand together.
  private var last: (reference: PackedCode, number: Int32)?

  /// Returns the number of a child, giving the next one to a reference that is new.
  mutating func number(of reference: PackedCode) -> Int32 {
    if let last, last.reference == reference { return last.number }
    let number = numbers[reference] ?? add(reference)
    last = (reference, number)
    return number
  }

  private mutating func add(_ reference: PackedCode) -> Int32 {
    let number = Int32(all.count)
    numbers[reference] = number
    all.append(reference)
    return number
  }
}
