/// Where the published model counts a child: an age bracket, and a placement category or not in care.
package struct PublishedModelState: Hashable, Sendable {
  package let bracket: Int
  /// The position of the category; `nil` for the children whom the model keeps counting after they
  /// left care.
  package let category: Int?

  package init(bracket: Int, category: Int?) {
    self.bracket = bracket
    self.category = category
  }
}
