import Definitions
import PurchasingVehicles
import Values

/// What may change about an agreement besides its money, from its first day on.
struct DraftedTerms {
  let terms: AgreementTerms

  init?(
    _ facts: DraftFacts, _ kind: KindTerms, _ vehicle: Vehicle?, _ problems: inout Problems
  ) {
    guard let from = facts.from, let range = DayRange(from: from, until: nil) else {
      problems.add(Message.noDay)
      return nil
    }
    if let last = facts.plannedEnd { problems.require(last >= from, Message.endsBefore(from)) }
    problems.require(facts.legalFrom == nil || facts.legalStatus != nil, Message.noStatus)
    ReviewInterval.check(facts.reviewMonths, kind, on: from, &problems)
    if let days = facts.noticeDays { problems.require((0...365).contains(days), Message.noNotice) }
    terms = AgreementTerms(
      range: range, plannedEnd: facts.plannedEnd,
      noticeDays: facts.noticeDays ?? vehicle?.definition.terms.placementNoticeDays
        ?? kind.noticeDays.value(on: from)?.value ?? 0,
      legalStatus: facts.legalStatus, legalFrom: facts.legalFrom, budgetCode: facts.budgetCode,
      reviewMonths: facts.reviewMonths)
  }
}

/// How often an agreement is looked at, where it may differ from what its kind says.
enum ReviewInterval {
  /// Support at home is looked at as often as its kind says, always.
  static func check(_ months: Int?, _ kind: KindTerms, on day: Day, _ problems: inout Problems) {
    guard let months else { return }
    problems.require((1...24).contains(months), Message.noInterval)
    let fixed = kind.reviewMonths.value(on: day)?.value ?? 0
    problems.require(!kind.tracksHours || months == fixed, Message.fixedInterval(kind, fixed))
  }
}

private enum Message {
  static let noDay = "Say on which day the placement begins: '--from 2026-04-01'."
  static let noStatus = "'--legal-from' needs the legal status: '--legal-status'."
  static let noNotice = "Notice must be from 0 to 365 days."
  static let noInterval = "Reviews must be from 1 to 24 months apart."

  static func endsBefore(_ from: Day) -> String {
    "The planned end is before the first day, \(from.inWords)."
  }

  static func fixedInterval(_ kind: KindTerms, _ months: Int) -> String {
    """
    \(kind.title): reviews are \(months.counted("month")) apart, as \
    Contracts/Agreements/agreement-kinds.yaml says. Leave out '--review-months'.
    """
  }
}
