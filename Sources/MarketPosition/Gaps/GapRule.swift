import Values

/// From how many places for each child that is expected the market is called what.
package struct GapRule: Hashable, Sendable {
  /// A range of places for every hundred children, and what it is called.
  package struct Band: Hashable, Sendable {
    /// The first number above the band; the last band has none.
    let below: Int?
    let words: String
  }

  let bands: [Band]
  /// What it is called where the places are not known.
  let notKnown: String
  let reference: String

  /// What a market is called that has so many places for so many children.
  func words(places: Int?, children: Double) -> String {
    guard let places, children >= 0.5 else { return notKnown }
    let cover = Double(places) * 100 / children
    let band = bands.first { $0.below.map { cover < Double($0) } ?? true } ?? bands.last
    return band?.words ?? notKnown
  }
}
