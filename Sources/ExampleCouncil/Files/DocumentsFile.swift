/// The papers that providers have shown the council, in our template.
struct DocumentsFile: Sendable {
  let market: Market
  let register: CouncilRegister

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(DocumentsFile.headings)
    for (provider, entry) in zip(market.providers, register.entries) {
      for document in entry.documents {
        text.add([
          provider.name.name, document.urn ?? "", document.kind.rawValue, document.reference,
          document.validFrom.inFigures, document.expires?.inFigures ?? "", document.seenBy,
          document.seenOn.inFigures,
        ])
      }
    }
    return ExampleFile(path: "register/documents.csv", contents: text.bytes)
  }

  static let headings = [
    "Provider", "URN", "Document", "Reference", "Valid from", "Expires", "Seen by", "Seen on",
  ]
}
