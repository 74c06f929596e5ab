import ProviderRegister
import PurchasingVehicles
import Values

extension AgreementChecks {
  /// Finds services that have been judged below what their vehicle asks for since a child came.
  static let judgementBelowMinimum = AgreementCheck(
    name: "judgement-below-minimum",
    purpose: "Finds services judged below their vehicle's minimum since the placement began.",
    severity: .error
  ) { facts in
    facts.placements.compactMap { agreement in
      guard let gateway = facts.calledOff(agreement)?.vehicle.definition.admission.gateway,
        let service = facts.service(of: agreement), service.judgement != .notYetInspected,
        !gateway.admits(service.judgement), service.wasJudged(after: agreement.agreement.from)
      else { return nil }
      return (agreement.reference, below(service, gateway))
    }
  }

  private static func below(_ service: Service, _ gateway: VehicleDefinition.Gateway) -> String {
    let day = service.inspectionDay.map { " on \($0.inWords)" } ?? ""
    return """
      \(service.named) was judged '\(service.judgement.inWords)'\(day), below what the vehicle asks \
      for (\(gateway.reference)). Visit, review whether the child stays, and record the review with \
      'caremarket agreement review'.
      """
  }
}

extension Service {
  /// Whether its latest judgement is younger than a day; where no inspection is named, whether the
  /// record is.
  fileprivate func wasJudged(after day: Day) -> Bool { (inspectionDay ?? recordFrom) > day }
}
