import Values

/// A postcode district, as `WX4`: some postcodes close together.
struct PostcodeDistrict {
  /// Counted from 1.
  let number: Int
  /// How many postcodes it has, at most `largest`.
  let size: Int
  let centre: GridPoint

  /// Ten sectors of twenty letters by twenty.
  static let largest = 10 * 20 * 20

  /// The letters that end postcodes; others look too much like digits or each other.
  private static let letters = Array("ABDEFGHJLNPQRSTUWXYZ")

  /// Returns the postcodes, of which the first is in use and at the centre.
  func postcodes(using generator: inout SeededGenerator) -> [PostcodePoint] {
    let sectors = max(3, min(10, size / 300))
    return (0..<size).map { index in
      index == 0 ? first : postcode(at: index, of: sectors, using: &generator)
    }
  }

  private var first: PostcodePoint {
    PostcodePoint(
      district: number, inward: "1AA", point: centre, introduced: "198001", terminated: nil)
  }

  private func postcode(
    at index: Int, of sectors: Int, using generator: inout SeededGenerator
  ) -> PostcodePoint {
    let introduced = generator.happens(percent: 70) ? 1980 : generator.number(in: 1981...2020)
    let ended = generator.happens(percent: 22) ? generator.number(in: introduced + 1...2025) : nil
    let located = generator.below(500) > 0
    return PostcodePoint(
      district: number, inward: inward(at: index, of: sectors),
      point: located ? generator.point(near: centre) : nil,
      introduced: "\(introduced)01", terminated: ended.map { "\($0)06" })
  }

  private func inward(at index: Int, of sectors: Int) -> String {
    let (unit, sector) = (index / sectors, index % sectors)
    let letters = PostcodeDistrict.letters
    return "\((sector + 1) % 10)\(letters[unit / 20])\(letters[unit % 20])"
  }
}

extension SeededGenerator {
  /// Returns a point around a town, more often close to its middle.
  fileprivate mutating func point(near centre: GridPoint) -> GridPoint {
    let east = number(in: -900...900) + number(in: -900...900)
    let north = number(in: -900...900) + number(in: -900...900)
    return GridPoint(easting: centre.easting + east, northing: centre.northing + north)
  }
}
