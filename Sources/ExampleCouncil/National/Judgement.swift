/// Ofsted's judgement on its scale of four points, in its own words.
enum Judgement: String, CaseIterable, Sendable {
  case outstanding = "Outstanding"
  case good = "Good"
  case requiresImprovement = "Requires improvement to be good"
  case inadequate = "Inadequate"
}
