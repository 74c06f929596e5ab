import PurchasingVehicles
import Values

/// What is paid a week for what a vehicle's band prices, beside the prices of the band.
///
/// The prices are those of the day on which the fee began: later ones hold for fees that begin later.
struct BandFee: Hashable, Sendable {
  /// The first day on which the fee was as it is.
  let from: Day
  let weekly: Money
  /// As people name it: `VEHICLE/LOT/BAND`.
  let bandName: String
  /// The band's ceiling or fixed price; `nil` where prices are tendered without a limit.
  let highest: BandPrice?
  /// The price that the band fixes, or that the provider asked for itself; `nil` where none is known.
  let own: Money?
}

extension AgreementFacts {
  /// Returns the fee of an agreement that was called off from a band; `nil` where it was not.
  func bandFee(of agreement: AgreementInForce) -> BandFee? {
    guard let (vehicle, band) = calledOff(agreement), let band else { return nil }
    let covered = agreement.weeklyLines.filter { limits.bandPriceCovers.contains($0.kind) }
    guard let from = covered.map(\.range.from).max() else { return nil }
    let basis = vehicle.definition.prices.basis
    let price = band.definition.price(on: from)
    let asked = rates.rate(
      band: band.number, provider: agreement.agreement.provider, urn: agreement.agreement.urn,
      on: from)
    let lot = vehicle.lots.first { $0.number == band.lot }
    return BandFee(
      from: from, weekly: covered.reduce(.zero) { $0 + $1.amount },
      bandName: "\(lot?.reference ?? vehicle.name)/\(band.definition.name)",
      highest: basis == .tendered ? nil : price,
      own: basis == .fixed ? price?.weekly : asked?.weekly)
  }
}
