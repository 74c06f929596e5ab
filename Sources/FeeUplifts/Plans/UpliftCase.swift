import PlacementAgreements
import PurchasingVehicles
import Values

/// An agreement as a plan looks at it: what is paid when, and what the rules look at.
struct UpliftCase: Sendable {
  let agreement: Agreement
  /// The first day of a new fee; the policy's own where the agreement has no anniversary in time.
  let day: Day
  /// The lines that are paid by the week on the day, in the order of the rules' lines.
  let lines: [FeeLine]
  let book: FeeBook
  let paid: PaidDays
  /// The vehicle's discounts, which tell how several come together.
  let discounts: Discounts?
  /// What was asked for it, or for all that its provider has.
  let request: AskedUplift?

  /// What the plan rests on, part by part, by which a later change shows.
  var facts: PlanFacts {
    PlanFacts(parts: [
      .days: paid.range.description,
      .lines: lines.map { "\($0.number)" }.joined(separator: ","),
      .discounts: book.claims.map(\.fact).joined(separator: ","),
      .absences: paid.absences.map { "\($0.range.description)=\($0.paid.hundredths)" }
        .joined(separator: ","),
      .request: request.map(\.fact) ?? "",
    ])
  }
}

extension DayRange {
  fileprivate var description: String { "\(from)..\(until?.description ?? "")" }
}

extension DiscountClaim {
  fileprivate var fact: String { "\(discount)/\(range.description)=\(weekly.pence)" }
}

extension AskedUplift {
  fileprivate var fact: String {
    switch decision {
    case .pending: "\(asked.hundredths)?"
    case .granted(let granted): "\(asked.hundredths)=\(granted.hundredths)"
    case .refused: "\(asked.hundredths)=no"
    }
  }
}
