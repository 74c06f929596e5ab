import Values

/// What the returns of earlier years say of children.
struct KnownChildren {
  struct Facts {
    let birth: Month
    let sex: ReturnCode
  }

  private var facts: [Int32: Facts] = [:]

  subscript(child: Int32) -> Facts? {
    get { facts[child] }
    set { facts[child] = newValue }
  }
}

extension KnownChildren.Facts {
  init(_ child: ReturnedChild) {
    self.init(birth: Month(containing: child.birth), sex: child.sex)
  }
}
