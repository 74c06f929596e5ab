import ArgumentParser

/// The folder with the council's policies and contract data.
struct ContractsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of policies and contract data (default: CAREMARKET_CONTRACTS, else Contracts "
        + "beside the database, else what came with caremarket).",
      valueName: "folder"))
  var contracts: String?

  /// Finds the folder.
  func folder(besideDatabase database: String) throws -> FoundFolder {
    try DataFolder.contracts.find(named: contracts, besideDatabase: database)
  }
}
