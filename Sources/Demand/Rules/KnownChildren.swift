import Values

/// What the returns of earlier years say of the children of an import, by their numbers in it.
struct KnownChildren {
  struct Facts {
    let birth: Month
    let sex: ReturnCode
  }

  private var facts: [Facts?]

  /// Makes the list of so many children of whom nothing is known yet.
  init(count: Int) {
    facts = Array(repeating: nil, count: count)
  }

  /// How many children there are.
  var count: Int { facts.count }

  subscript(child: Int32) -> Facts? {
    get { facts[Int(child)] }
    set { facts[Int(child)] = newValue }
  }
}

extension KnownChildren.Facts {
  init(_ child: ReturnedChild) {
    self.init(birth: Month(containing: child.birth), sex: child.sex)
  }
}
