import ArgumentParser
import Demand
import Store

/// The key by which children are made unrecognisable.
struct KeyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file with the key by which children's references are hashed (default: CAREMARKET_KEY, "
        + "else the database's name with '.key'). Where there is none, one is made.",
      valueName: "file"))
  var key: String?

  /// Reads the key, or makes a new one where no child was hashed yet; a rehearsal keeps none.
  ///
  /// - Throws: `KeyFileError` where the file holds no key, cannot be made, or is gone.
  func read(_ database: DatabaseOption, _ store: Store, isRehearsal: Bool) throws -> PseudonymKey {
    let file = KeyFile(key, database)
    if let known = try file.read() { return known }
    guard try !store.read(PseudonymKey.isChosen) else { throw KeyFileError.missing(file.path) }
    let made = PseudonymKey.random()
    guard !isRehearsal else { return made }
    try file.write(made)
    StandardError.say(
      """
      Made the key '\(file.path)', by which the children in the database are made unrecognisable. \
      Keep it, and a copy, where only those may look who may know who a child is, and never beside \
      a copy of the database. Without it next year's children cannot be told to be the same.
      """)
    return made
  }
}
