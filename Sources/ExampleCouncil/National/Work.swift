/// The kinds of work that organisations in the market do, each with providers of its own.
enum Work: CaseIterable, Sendable {
  case homes
  case supported
  case fostering
  case adoption
  case education
  case secure
}
