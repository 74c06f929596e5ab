import ArgumentParser
import Store

/// The database that a command reads or changes.
struct DatabaseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database (default: CAREMARKET_DATABASE, else caremarket.sqlite here).",
      valueName: "file"))
  var database: String?

  /// The path of the database that was asked for, else the one that the surroundings name.
  var path: String {
    database ?? Environment["CAREMARKET_DATABASE"] ?? "caremarket.sqlite"
  }

  /// Opens the database; throws `StoreError` where that cannot be done.
  func open() throws -> Store {
    try Store.open(at: path)
  }
}
