package import Values

/// An episode as the published model reads it from a return, before it makes one history of all.
package struct PublishedModelEpisode: Hashable, Sendable {
  /// The same for the same child in every return.
  package let child: Int
  package let from: Day
  /// The day it ceased; `nil` while it goes on.
  package let until: Day?
  /// The position of the age bracket on the day it began.
  package let bracket: Int
  /// The position of the placement category.
  package let category: Int

  package init(child: Int, from: Day, until: Day?, bracket: Int, category: Int) {
    self.child = child
    self.from = from
    self.until = until
    self.bracket = bracket
    self.category = category
  }

  func ended(on day: Day?) -> PublishedModelEpisode {
    PublishedModelEpisode(
      child: child, from: from, until: day, bracket: bracket, category: category)
  }
}
