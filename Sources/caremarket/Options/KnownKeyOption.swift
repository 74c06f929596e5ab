import ArgumentParser
import Demand

/// The key by which children of the returns are known again, where there is one.
struct KnownKeyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file with the key by which children's references were hashed (default: CAREMARKET_KEY, "
        + "else the database's name with '.key').",
      valueName: "file"))
  var key: String?

  /// Reads the key; `nil` where nobody named one and there is none beside the database.
  ///
  /// Throws `KeyFileError` where the file holds no key, or one that was named is not there.
  func read(_ database: DatabaseOption) throws -> PseudonymKey? {
    let file = KeyFile(key, database)
    let known = try file.read()
    guard known != nil || key == nil else { throw KeyFileError.missing(file.path) }
    return known
  }
}
