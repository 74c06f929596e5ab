import ArgumentParser
import CSVReading
import Demand
import DemandForecast
import GRDB
import Geography

/// The projections of residents that entries into care follow.
struct PopulationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Population projections of the Office for National Statistics (persons by single year of age, "
        + "CSV): as many children of an age come into care as there are residents of it.",
      valueName: "file"))
  var population: String?

  /// Reads the projections for the council, where they are given.
  func projection(_ db: Database) throws -> PopulationProjection? {
    guard let population else { return nil }
    return try PopulationProjection(
      CSVSource.opening(population), authority: Council.fetch(db).authority.code)
  }
}
