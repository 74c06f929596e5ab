/// A sum of terms that must lie within bounds.
package struct LinearConstraint: Hashable, Sendable {
  package let terms: [LinearTerm]
  package let bounds: LinearBounds

  /// Makes the constraint; several terms with one variable count as one.
  package init(_ terms: [LinearTerm], _ bounds: LinearBounds) {
    var factors: [Int: Double] = [:]
    for term in terms { factors[term.variable, default: 0] += term.factor }
    self.terms = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { LinearTerm($0.key, times: $0.value) }
    self.bounds = bounds
  }
}
