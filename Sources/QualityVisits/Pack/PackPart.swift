/// What the monthly quality pack can show, each part under a heading of its own.
package enum PackPart: String, CaseIterable, Sendable {
  case visits
  case due
  case forwardPlan
  case notes
  case actions
  case tracker
  case judgements
  case concerns
  case standings
  case agreements
  case documents
  case reports
  case measures
}
