/// A collection of placements that councils make for their region, and what kind of thing it says.
struct PlacementCollection {
  /// What an amount in it is paid for.
  enum Costs {
    /// A week, on the day of the collection.
    case weekly
    /// The days of the financial year through the day of the collection.
    case yearToDate
  }

  /// The name of its kind of import.
  let kind: String
  let costs: Costs
  /// Whether it says when a placement ended; else one that it no longer shows has ended.
  let namesEnds: Bool
}
