import Values

/// Where a service or an office is.
struct Address: Sendable {
  let street: String
  let town: String
  let postcode: String
  let constituency: String
}

extension Address {
  /// Makes an address in an authority, at one of its postcodes.
  init(
    in authority: Int, postcodes: PostcodeMap, street word: String,
    using generator: inout SeededGenerator
  ) {
    let place = Authority.all[authority]
    let postcode = postcodes.address(in: authority, using: &generator)
    let kind = generator.pick(["Road", "Lane", "Street", "Walk", "Rise", "Close", "Avenue"])
    street = "\(generator.number(in: 1...180)) \(word) \(kind)"
    town = place.towns[(postcode.district - 1) % place.towns.count]
    constituency = place.constituencies[(postcode.district - 1) % place.constituencies.count]
    self.postcode = postcode.text(inArea: place.postcodeArea)
  }
}
