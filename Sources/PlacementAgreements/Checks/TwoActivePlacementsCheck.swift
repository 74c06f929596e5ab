import PurchasingVehicles
import Values

extension AgreementChecks {
  /// Finds children for whom two placements are paid at once.
  ///
  /// The finding is about the placement that began first, which was likely not ended.
  static let twoActivePlacements = AgreementCheck(
    name: "two-active-placements",
    purpose: "Finds children with two placements at once, short breaks left aside.",
    severity: .error
  ) { facts in
    let stays = facts.placements.filter { !facts.isShortBreak($0) }
    return Dictionary(grouping: stays, by: \.child.number).values
      .filter { $0.count > 1 }
      .sorted { AgreementInForce.isEarlier($0[0], $1[0]) }
      .flatMap { placements in
        placements.dropLast().map { ($0.reference, doubled($0, placements)) }
      }
  }

  private static func doubled(_ first: AgreementInForce, _ all: [AgreementInForce]) -> String {
    let others = all.filter { $0.reference != first.reference }.map { other in
      "\(other.reference) since \(other.agreement.from.inWords)"
    }
    return """
      The child has another placement: \(others.joined(separator: ", ")). If this one is over, record \
      its end with 'caremarket agreement end \(first.reference)'; if the other took its place, say so \
      with 'caremarket agreement supersede'.
      """
  }
}

extension AgreementFacts {
  fileprivate func isShortBreak(_ agreement: AgreementInForce) -> Bool {
    agreement.terms?.legalStatus.map(limits.shortBreakStatuses.contains) ?? false
  }
}
