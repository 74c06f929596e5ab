import ArgumentParser
import Demand
import Importing
import Store

struct ImportUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take an import back, so that all is as it was before.",
    discussion: """
      An import on which something has been built since cannot be taken back: take back what came \
      after it first. The import and its taking back both stay in the history.

      Example: caremarket import undo 3
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The number of the import, as 'caremarket import history' lists them.")
  var batch: Int

  func run() throws {
    let store = try database.open()
    let undone = try store.undo(batch: batch, user.change(by: "import undo")) { batch, db in
      guard batch.kind == ChildrensReturnImport.kind else { return }
      let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
      try ChildrensReturnImport.rederive(ReturnDefinitions.repairs(folder), db)
    }
    try StandardOutput.say("Took back import \(undone.number) (\(undone.kind): \(undone.files)).")
  }
}
