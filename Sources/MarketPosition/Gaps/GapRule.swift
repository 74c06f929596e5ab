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
  /// What a lot's market is called.
  let needs: NeedRule
  /// Which types of intention, by their codes, answer a gap of a type of service, in Ofsted's words.
  let intentions: [String: [String]]
  let reference: String

  /// Whether something is called as what has the fewest places.
  func isGap(_ words: String) -> Bool { words == bands.first?.words }

  /// Whether something is called as one of the two that have fewest places: more of it is asked for.
  func isShort(_ words: String) -> Bool {
    bands.dropLast().prefix(2).contains { $0.words == words }
  }

  /// What a market is called that has so many places for so many children.
  func words(places: Int?, children: Double) -> String {
    guard let places, children >= 0.5 else { return notKnown }
    let cover = Double(places) * 100 / children
    let band = bands.first { $0.below.map { cover < Double($0) } ?? true } ?? bands.last
    return band?.words ?? notKnown
  }
}
