package import Values

/// A document, before it is recorded.
package struct DocumentDraft: Sendable, Hashable {
  package let holder: ProviderDocument.Holder
  package let kind: String
  package let reference: String
  package let validFrom: Day?
  package let expires: Day?
  package let seenBy: String
  package let seenOn: Day

  package init(
    holder: ProviderDocument.Holder, kind: String, reference: String, validFrom: Day?,
    expires: Day?, seenBy: String, seenOn: Day
  ) {
    self.holder = holder
    self.kind = kind
    self.reference = reference
    self.validFrom = validFrom
    self.expires = expires
    self.seenBy = seenBy
    self.seenOn = seenOn
  }
}
