package import ProviderRegister
package import Values

/// A judgement that asks for a visit and a decision at once: two clocks, kept apart.
///
/// They begin when the file with the judgement is taken in. Nothing is stored for them, so that
/// taking the file back takes them back too.
package struct UrgentVisit: Sendable, Hashable {
  package let service: Service
  /// When the file that brought the judgement was taken in.
  package let raisedAt: Moment
  /// The last day on which the visit is in time.
  package let visitBy: Day
  /// The last moment at which the decision is in time.
  package let decideBy: Moment
  /// The day of the visit that answered it, and of the decision; `nil` while they are awaited.
  package let visitedOn: Day?
  package let decidedOn: Day?

  /// Starts the clocks of a judgement.
  package init(
    of service: Service, raisedAt: Moment, _ rule: UrgentRule, _ holidays: BankHolidays,
    visitedOn: Day?, decidedOn: Day?
  ) {
    self.service = service
    self.raisedAt = raisedAt
    visitBy = holidays.day(rule.visitWithinWorkingDays, workingDaysAfter: raisedAt.day)
    decideBy = Moment(
      secondsSince1970: raisedAt.secondsSince1970 + rule.decisionWithinHours * 3600)
    self.visitedOn = visitedOn
    self.decidedOn = decidedOn
  }

  static let signal = "urgentJudgement"

  /// Why it cannot wait, as a sentence without a full stop.
  var because: String {
    """
    \(service.judgement.inWords), taken in on \(raisedAt.day.inWords): visit by \
    \(visitBy.inWords), and decide by \(decideBy.inWords)
    """
  }
}

extension Moment {
  /// The moment as people read it, as in `14:03 UTC on 21 November 2026`.
  package var inWords: String {
    "\(description.dropFirst(11).prefix(5)) UTC on \(day.inWords)"
  }
}
