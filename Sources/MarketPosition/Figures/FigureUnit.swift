/// What a figure is in.
package enum FigureUnit: String, CaseIterable, Sendable {
  case children
  case placements
  case referrals
  case weeks
  case services
  case places
  case providers
  case percent
  case pounds
  case poundsAWeek
  case miles
  case rate
  case index
  case number
  case residents
  case actions
  case text
}
