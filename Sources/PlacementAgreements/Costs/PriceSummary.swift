import PurchasingVehicles
package import Values

/// What a week of placements of one type costs for children of one band of age.
package struct PriceSummary: Hashable, Sendable {
  package let serviceType: String
  /// `nil` where the month of birth is not known.
  package let ageBand: String?
  package let placements: Int
  package let lowest: Money
  package let median: Money
  /// To the nearest penny, a half up.
  package let mean: Money
  package let highest: Money
}

extension PriceSummary {
  /// Sums prices up by type, then by age, the youngest first and unknown ages last.
  package static func list(of prices: [PlacementPrice], by bands: AgeBands) -> [PriceSummary] {
    Dictionary(grouping: prices) { Key($0, bands) }
      .sorted { $0.key < $1.key }
      .compactMap { PriceSummary($0.key, $0.value.map(\.weekly), bands) }
  }

  private struct Key: Hashable, Comparable {
    let serviceType: String
    /// Beyond all bands where the age is not known.
    let band: Int

    init(_ price: PlacementPrice, _ bands: AgeBands) {
      serviceType = price.serviceType
      band = price.age.map(bands.band) ?? .max
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.serviceType, left.band) < (right.serviceType, right.band)
    }
  }

  private init?(_ key: Key, _ weekly: [Money], _ bands: AgeBands) {
    guard let spread = PriceSpread(weekly) else { return nil }
    serviceType = key.serviceType
    ageBand = key.band == .max ? nil : bands.name(ofBand: key.band)
    placements = weekly.count
    lowest = spread.lowest
    median = spread.median
    mean = weekly.reduce(.zero, +).times(1, over: Int64(weekly.count), rounding: .halfUp)
    highest = spread.highest
  }
}
