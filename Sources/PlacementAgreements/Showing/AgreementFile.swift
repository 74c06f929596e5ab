import Definitions
import GRDB
package import ProviderRegister
package import PurchasingVehicles
import Store
package import Values

/// All that is kept of an agreement, as it is on a day.
package struct AgreementFile: Sendable {
  package let day: Day
  package let agreement: Agreement
  package let child: Child
  package let provider: Provider
  /// As it was on the day, or on its last day if it has left; `nil` where none is registered.
  package let service: Service?
  /// Whether children may be placed there on the day; `nil` where there is no service.
  package let standing: StandingsInForce.Status?
  package let vehicle: String?
  /// As `VEHICLE/LOT/BAND`, as far as they are named.
  package let lot: String?
  /// The reference of the call-off, of the agreement whose place it took, and of the one that took
  /// its place.
  package let callOff: String?
  package let supersedes: String?
  package let successor: String?
  package let state: AgreementState
  package let steps: [AgreementStep]
  /// The earliest first.
  package let terms: [AgreementTerms]
  package let fees: FeeBook
  package let needs: [Need]
  package let objectives: [Objective]
  package let reviews: [AgreementReview]
  package let documents: [AgreementDocument]
  package let variations: [AgreementVariation]
  package let exceptions: [KeptException]
  package let hours: [SupportHours]

  /// The terms of the day, or the first where it has not begun.
  package var termsOfDay: AgreementTerms? {
    terms.last { $0.range.contains(feeDay) } ?? terms.first
  }

  /// The day of which the fee is told: the one asked for, but no earlier than the first day of the
  /// placement and no later than its last.
  package var feeDay: Day {
    let last = state.end.map { max(agreement.from, $0.adding(days: -1)) } ?? day
    return max(agreement.from, min(day, last))
  }

  /// The day on which the agreement is next to be looked at: so many months after it was last, or
  /// after it began.
  package func nextReview(_ kinds: AgreementKinds) -> Day? {
    let last = reviews.last { $0.day <= day }?.day ?? agreement.from
    let months =
      termsOfDay?.reviewMonths ?? kinds[agreement.kind].reviewMonths.value(on: last)?.value
    return state.status.isEnd ? nil : months.map { last.adding(months: $0) }
  }

  /// The documents that its kind needs and that nobody has recorded, by their codes.
  package func missingDocuments(_ kinds: AgreementKinds) -> [String] {
    kinds[agreement.kind].documents.filter { code in !documents.contains { $0.kind == code } }
  }
}
