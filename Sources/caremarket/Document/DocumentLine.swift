import ProviderRegister
import Values

/// A line of a list of documents: one that is held, or one that is missing.
struct DocumentLine {
  private let provider: Provider?
  private let service: Service?
  private let kind: String
  private let document: ProviderDocument?
  /// The rule that asks for a document that is missing.
  private let rule: String?

  init(_ held: HeldDocument) {
    provider = held.provider
    service = held.service
    kind = held.document.kind
    document = held.document
    rule = nil
  }

  init(_ missing: MissingDocument) {
    provider = missing.provider
    service = missing.service
    kind = missing.kind
    document = nil
    rule = missing.reference
  }

  static func columns(on day: Day) -> [TableColumn<DocumentLine>] {
    [
      .text("number", "No.") { $0.provider?.reference },
      .text("provider", "Provider") { $0.provider?.name },
      .text("urn", "Service") { $0.service?.urn },
      .text("document", "Document") { $0.kind }.wrapping,
      .text("reference", "Reference") { $0.document?.reference }.ifRoom,
      .text("standing", "How it stands") { $0.standing(on: day) }.wrapping,
      .day("expires", "Expires") { $0.document?.expires }.ifRoom,
      .day("validFrom", "Valid from") { $0.document?.validFrom }.ifRoom,
      .text("service", "Service name") { $0.service?.name }.ifRoom,
      .text("seenBy", "Seen by") { $0.document?.seenBy }.ifRoom,
      .day("seenOn", "Seen on") { $0.document?.seenOn }.ifRoom,
      .text("rule", "Asked for by") { $0.rule }.ifRoom,
    ]
  }

  private func standing(on day: Day) -> String {
    document?.standing(on: day) ?? "missing"
  }
}
