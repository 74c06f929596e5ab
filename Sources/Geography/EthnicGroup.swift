/// The groups by which the census and the children's return both count.
package enum EthnicGroup: String, CaseIterable, Sendable {
  case white
  case mixed
  case asian
  case black
  case other
}
