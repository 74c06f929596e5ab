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
    PlanFacts { part in
      switch part {
      case .days: paid.range.description
      case .lines: lines.map { "\($0.number)" }.joined(separator: ",")
      case .discounts: book.claims.map(\.fact).joined(separator: ",")
      case .absences: paid.absences.map(\.fact).joined(separator: ",")
      case .request: request.map(\.fact) ?? ""
      }
    }
  }
}

extension Absence {
  fileprivate var fact: String { "\(range.description)=\(paid.hundredths)" }
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
