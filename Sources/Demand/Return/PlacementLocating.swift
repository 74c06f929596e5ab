import Geography
import Values

/// Works out how far from home a placement is and in which authority, by the postcode directory.
struct PlacementLocating: Sendable {
  private let places: PostcodePlaces

  init(_ places: PostcodePlaces) {
    self.places = places
  }

  var authorities: [String] { places.authorities }

  /// Fills in distance and authority, and reduces both postcodes to their sectors.
  ///
  /// A short break has no distance.
  /// Source: Department for Education, SSDA903 guide, placement distance and location.
  func locate(_ record: inout EpisodeRecord) {
    let home = place(record.homePostcode)
    if let placement = place(record.placementPostcode) {
      record.authority = Int16(placement.authority)
      if let home {
        record.distanceTenths = Int16(clamping: home.point.miles(to: placement.point).tenths)
      }
    }
    record.homePostcode = record.homePostcode.sector
    record.placementPostcode = record.placementPostcode.sector
  }

  private func place(_ postcode: ReturnCode) -> PostcodePlaces.Place? {
    postcode.isBlank ? nil : PackedPostcode(postcode).flatMap { places[$0] }
  }
}

extension PackedPostcode {
  /// Reads a postcode that was packed as a code.
  init?(_ code: ReturnCode) {
    let postcode = withUnsafeBytes(of: code.word.bigEndian) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) {
        PackedPostcode(UnsafeBufferPointer(rebasing: $0.prefix(code.length)))
      }
    }
    guard let postcode else { return nil }
    self = postcode
  }
}

extension ReturnCode {
  /// The sector of a postcode, as in "AL1 1" of AL11AA: all but its last two letters.
  var sector: ReturnCode {
    guard length > 3 else { return .blank }
    let outward = word & (~0 << UInt64(8 * (8 - length + 3)))
    let digit = word >> UInt64(8 * (8 - length + 2)) & 0xFF
    let end = UInt64(8 * (8 - length + 2))
    return ReturnCode(word: outward | space << end | digit << (end - 8))
  }
}

private let space = UInt64(UInt8(ascii: " "))
