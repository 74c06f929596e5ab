/// What kind of agreement it is: where and how the care or support is given.
package enum AgreementKind: String, CaseIterable, Sendable {
  /// The child lives with a provider's service.
  case placement
  /// The child comes home, or to a family, and the residential provider's staff come along.
  case reverseResidential
  /// Support at the child's home, so that a placement is not needed.
  case wrapAround
}
