import Importing
import PurchasingVehicles

/// What a row of a list of agreements says, once everything in it was found right.
struct AgreementEntry {
  let row: ImportedRow
  /// Without a number.
  let child: Child
  /// Without numbers of its own, of the child or of the agreement whose place it takes.
  let agreement: Agreement
  /// The reference of the agreement whose place it takes.
  let supersedes: String?
  let terms: AgreementTerms
  /// In the order in which an agreement goes through them.
  let steps: [AgreementStep]
  /// In their order; none where the list does not say any.
  let needs: [Need]
}

extension Agreement {
  /// The same agreement, of a child, in the place of another, under a number.
  func numbered(_ number: Int, child: Int, supersedes: Int?) -> Agreement {
    Agreement(
      number: number, reference: reference, kind: kind, child: child, siblingGroup: siblingGroup,
      provider: provider, urn: urn, serviceType: serviceType, isSolo: isSolo, route: route,
      vehicle: vehicle, lot: lot, band: band, callOff: callOff, outsideReason: outsideReason,
      distanceReason: distanceReason, agreedOn: agreedOn, from: from, supersedes: supersedes)
  }
}
