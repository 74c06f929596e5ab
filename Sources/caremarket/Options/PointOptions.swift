import ArgumentParser
import GRDB
import Geography
import Values

/// A point that distances are measured from: a postcode, a point of the grid, or the council's centre.
struct PointOptions: ParsableArguments {
  @Argument(
    help: "The postcode to measure from (default: the council's centre).",
    transform: Postcode.init(argument:))
  var postcode: Postcode?

  @Option(
    help: ArgumentHelp(
      "Instead of a postcode, metres east on the National Grid.",
      valueName: "metres"))
  var easting: Int?

  @Option(help: ArgumentHelp("Metres north on the National Grid.", valueName: "metres"))
  var northing: Int?

  func validate() throws {
    guard (easting == nil) == (northing == nil) else {
      throw ValidationError("Give '--easting' and '--northing' together.")
    }
    guard postcode == nil || easting == nil else {
      throw ValidationError("Give a postcode or a point of the grid, not both.")
    }
  }

  /// Finds the point; throws `UnknownPlace` where it is not known.
  func point(_ db: Database) throws -> GridPoint {
    if let easting, let northing { return GridPoint(easting: easting, northing: northing) }
    if let postcode {
      guard let point = try PostcodeDirectory.point(of: postcode, db) else {
        throw UnknownPlace.postcode(postcode)
      }
      return point
    }
    let council = try Council.fetch(db)
    guard let centre = council.centre else {
      throw UnknownPlace.centre(council: council.authority.name)
    }
    return centre
  }

  /// Where it is, in words.
  var inWords: String {
    if let postcode { return postcode.description }
    if let easting, let northing { return "easting \(easting), northing \(northing)" }
    return "the council's centre"
  }
}
