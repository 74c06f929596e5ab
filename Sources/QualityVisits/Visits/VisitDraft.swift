/// A visit whose every answer was found right, before it is recorded.
package struct VisitDraft: Sendable, Hashable {
  package let facts: VisitFacts
  package let actions: [ActionDraft]
}
