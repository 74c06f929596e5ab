import PurchasingVehicles
import Values

extension AgreementChecks {
  /// Finds fees that were above the highest price of their band when they began.
  static let feeAboveBand = AgreementCheck(
    name: "fee-above-band",
    purpose: "Finds weekly fees above the highest price of their band in the vehicle.",
    severity: .error
  ) { facts in
    facts.inForce.compactMap { agreement in
      guard let fee = facts.bandFee(of: agreement), let highest = fee.highest,
        fee.weekly > highest.weekly
      else { return nil }
      return (agreement.reference, above(fee, highest))
    }
  }

  private static func above(_ fee: BandFee, _ highest: BandPrice) -> String {
    """
    \(fee.weekly.inWords) a week since \(fee.from.inWords) is \((fee.weekly - highest.weekly).inWords) \
    above the \(highest.weekly.inWords) of the band \(fee.bandName) (\(highest.reference)). Hold the \
    provider to the band, or record the decision and vary the agreement.
    """
  }
}
