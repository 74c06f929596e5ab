package import Values

/// By which rules a council changes the fees of a year, from `Contracts/Uplifts`.
package struct UpliftPolicy: Sendable {
  /// By its file's name, as in `westmarch-2026-27`.
  package let name: String
  /// The file that it was read from, as messages name it.
  package let file: String
  package let title: String
  package let year: FinancialYear
  /// Where it was decided; without it no plan can be applied.
  package let decision: String?
  package let effective: EffectiveDays
  package let requests: RequestWindow?
  package let rounding: FeeRounding
  /// By what prices rose, for contracts whose own clause speaks of it.
  package let prices: IndexChange?
  /// What was set aside for the year.
  package let budget: Money?
  /// Up to which percentage an officer may agree a request otherwise than asked.
  package let delegation: Percentage?
  /// In order: the first whose conditions all hold decides.
  package let rules: [UpliftRule]
}

/// How a new fee becomes a whole number of steps.
package struct FeeRounding: Hashable, Sendable {
  package let mode: Rounding
  /// More than nothing; a penny where the policy rounds to pence.
  package let step: Money

  /// The rule as sentences say it, as in "to the nearest £1.00, an exact half upwards".
  package var inWords: String {
    switch mode {
    case .halfUp: "to the nearest \(step.inWords), an exact half upwards"
    case .halfEven: "to the nearest \(step.inWords), an exact half to the even neighbour"
    case .up: "up to a whole \(step.inWords)"
    case .down: "down to a whole \(step.inWords)"
    }
  }
}

/// From when until when providers may ask for more, and how soon they are answered.
package struct RequestWindow: Hashable, Sendable {
  package let opens: Day
  /// The last day.
  package let closes: Day
  /// The time of the last day, as in "17:00", where the policy says one.
  package let closingTime: String?
  package let replyWithinWorkingDays: Int

  package func contains(_ day: Day) -> Bool { opens <= day && day <= closes }
}
