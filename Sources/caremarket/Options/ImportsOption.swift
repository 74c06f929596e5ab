import ArgumentParser

/// The folder with the mappings of the files that can be brought in.
struct ImportsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of mappings for files (default: CAREMARKET_IMPORTS, else Imports beside the "
        + "database, else what came with caremarket).",
      valueName: "folder"))
  var imports: String?

  /// Finds the folder.
  func folder(besideDatabase database: String) throws -> FoundFolder {
    try DataFolder.imports.find(named: imports, besideDatabase: database)
  }
}
