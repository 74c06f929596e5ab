import ArgumentParser

struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Keep the due-diligence documents of providers and their services.",
    discussion: """
      Which documents there are, who must hold them and when to ask for the next one stands in \
      Contracts/Register/due-diligence.yaml. Many at once come with 'caremarket import documents'.

      Example: caremarket document list --expiring-within 42
      """,
    subcommands: [DocumentAdd.self, DocumentList.self]
  )
}
