/// One thing to ask about a visit.
package struct VisitQuestion: Sendable, Hashable {
  /// What the answer is kept under, as in `grade of protection`.
  package let key: String
  /// The question as it is put to a person.
  package let words: String
}
