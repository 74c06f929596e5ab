package import Values

/// A slice of a lot with a price of its own: by age, level, solo or group, and a parent's age.
package struct BandDefinition: Hashable, Sendable {
  package enum Setting: String, CaseIterable, Sendable {
    case solo
    case group
  }

  /// The name by which commands and rate cards know the band, unique within its lot.
  package let name: String
  package let title: String
  /// The child's age; `nil` for every age.
  package let ages: AgeRange?
  /// The level of need in the vehicle's own word; `nil` for every level.
  package let level: String?
  /// `nil` for both.
  package let setting: Setting?
  /// The age of a parent who is placed with the child; `nil` where no parent is.
  package let parentAges: AgeRange?
  /// The highest or fixed weekly price from each day on, earliest first.
  package let prices: [BandPrice]
}

/// The highest or fixed weekly price of a band, from a day until the next.
package struct BandPrice: Hashable, Sendable {
  package let from: Day
  package let weekly: Money
  package let reference: String

  package init(from: Day, weekly: Money, reference: String) {
    self.from = from
    self.weekly = weekly
    self.reference = reference
  }
}

extension BandDefinition {
  /// Returns the highest or fixed price of a day, or `nil` where there is none.
  package func price(on day: Day) -> BandPrice? {
    prices.last { $0.from <= day }
  }

  /// Whether a placement could be in both bands, so that its price would be in doubt.
  package func overlaps(_ other: BandDefinition) -> Bool {
    ages.overlaps(other.ages)
      && (level == nil || other.level == nil || level == other.level)
      && (setting == nil || other.setting == nil || setting == other.setting)
      && (parentAges == nil) == (other.parentAges == nil)
      && parentAges.overlaps(other.parentAges)
  }
}

extension AgeRange? {
  /// No range stands for every age.
  fileprivate func overlaps(_ other: AgeRange?) -> Bool {
    guard let self, let other else { return true }
    return self.overlaps(other)
  }
}
