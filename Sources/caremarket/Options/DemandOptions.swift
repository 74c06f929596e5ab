import ArgumentParser
import Definitions
import Demand

/// Under which headings demand is counted.
struct DemandOptions: ParsableArguments {
  @OptionGroup var definitions: DefinitionsOptions

  @Option(
    help: ArgumentHelp(
      "The bands of ages, one after the other (default: 0,1-4,5-9,10-15,16+).",
      valueName: "bands"),
    transform: AgeBands.init(argument:))
  var ageBands: AgeBands?

  @Option(
    help: ArgumentHelp(
      "The placement categories, as Contracts/Statement/placement-categories.yaml names them "
        + "(default: national).", valueName: "name"))
  var categories: String = "national"

  /// The definitions by which a command counts.
  struct Words {
    let rules: MeasureRules
    let scheme: PlacementScheme
    let codes: ReturnCodeSets
    let bands: AgeBands

    func headings(council: String) -> DemandHeadings {
      DemandHeadings(bands: bands, scheme: scheme, codes: codes, council: council)
    }
  }

  /// Reads a scheme of placement categories.
  func scheme(_ name: String, _ database: DatabaseOption) throws -> PlacementScheme {
    try definitions.contracts.folder(database).placementSchemes().scheme(name)
  }

  /// Reads the definitions; throws where one is wrong or not there.
  func words(_ database: DatabaseOption) throws -> Words {
    Words(
      rules: try definitions.rules(database), scheme: try scheme(categories, database),
      codes: try definitions.codes(database), bands: ageBands ?? .national)
  }
}

extension AgeBands {
  /// The bands of the published statistics.
  static var national: AgeBands {
    guard let bands = AgeBands("0,1-4,5-9,10-15,16+") else {
      preconditionFailure("the national bands do not follow one another")
    }
    return bands
  }

  /// Reads bands from the command line.
  ///
  /// - Throws: `ValueError`, which says what bands look like.
  init(argument: String) throws {
    guard let bands = AgeBands(argument) else {
      throw ValueError(mustBe: "bands that follow one another, like 0-4,5-9,10-15,16+")
    }
    self = bands
  }
}
