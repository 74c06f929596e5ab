import PurchasingVehicles
import Values

extension AgreementChecks {
  /// Finds fees that differ from the price that the provider gave for the band.
  ///
  /// A fee above the highest price of its band is for `fee-above-band` to find.
  static let feeUnlikeVehicle = AgreementCheck(
    name: "fee-unlike-vehicle",
    purpose:
      "Finds weekly fees that are not the price the vehicle has for their band and provider.",
    severity: .warning
  ) { facts in
    facts.inForce.compactMap { agreement in
      guard let fee = facts.bandFee(of: agreement), let price = fee.own, price != fee.weekly,
        fee.highest.map({ fee.weekly <= $0.weekly }) ?? true
      else { return nil }
      return (agreement.reference, unlike(fee, price))
    }
  }

  private static func unlike(_ fee: BandFee, _ price: Money) -> String {
    let isMore = fee.weekly > price
    let difference = isMore ? fee.weekly - price : price - fee.weekly
    return """
      \(fee.weekly.inWords) a week since \(fee.from.inWords) is \(difference.inWords) \
      \(isMore ? "more" : "less") than the \(price.inWords) that the vehicle had then for the band \
      \(fee.bandName). Correct the fee with 'caremarket agreement vary', or the rate card.
      """
  }
}
