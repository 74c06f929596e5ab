import Values

/// The postcodes of the invented authorities, gathered in districts as towns are.
struct PostcodeMap: Sendable {
  /// By authority, in the order of `Authority.all`; an authority's first is its centre.
  let byAuthority: [[PostcodePoint]]

  init(count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed, for: "postcodes")
    let shares = Apportionment(
      of: count, by: Authority.all.map(\.usualResidentsUnder18),
      atMost: Authority.all.map { _ in PostcodeMap.mostInOneArea })
    byAuthority = zip(Authority.all, shares.numbers).map { authority, number in
      PostcodeMap.postcodes(of: authority, count: number, using: &generator)
    }
  }

  /// The most that 99 districts have room for.
  private static let mostInOneArea = 99 * PostcodeDistrict.largest

  /// Returns a postcode in use, with a place on the map, as the address of something.
  func address(in authority: Int, using generator: inout SeededGenerator) -> PostcodePoint {
    let postcodes = byAuthority[authority]
    for _ in 0..<50 {
      let postcode = generator.pick(postcodes)
      if postcode.terminated == nil, postcode.point != nil { return postcode }
    }
    return postcodes[0]
  }

  private static func postcodes(
    of authority: Authority, count: Int, using generator: inout SeededGenerator
  ) -> [PostcodePoint] {
    let districts = max(1, min(99, count / 100))
    let sizes = Apportionment(of: count, by: (0..<districts).map { _ in 1 }).numbers
    var postcodes: [PostcodePoint] = []
    postcodes.reserveCapacity(count)
    for (index, size) in sizes.enumerated() {
      let centre =
        index == 0
        ? authority.centre : generator.point(within: authority.radius, of: authority.centre)
      let district = PostcodeDistrict(number: index + 1, size: size, centre: centre)
      postcodes += district.postcodes(using: &generator)
    }
    return postcodes
  }
}

extension SeededGenerator {
  /// Returns a point within a circle, anywhere in it as likely as elsewhere.
  ///
  /// Whole numbers and trying again, because sines differ from machine to machine.
  fileprivate mutating func point(within radius: Int, of centre: GridPoint) -> GridPoint {
    while true {
      let (east, north) = (number(in: -radius...radius), number(in: -radius...radius))
      if east * east + north * north <= radius * radius {
        return GridPoint(easting: centre.easting + east, northing: centre.northing + north)
      }
    }
  }
}
