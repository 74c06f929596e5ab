package import Values

/// Who pays which share of an agreement, from a day until the day before another.
package struct FundingSplit: Hashable, Sendable {
  package enum Funder: String, CaseIterable, Sendable {
    case socialCare
    case health
    case education
  }

  package enum Basis: String, CaseIterable, Sendable {
    /// Shares are in hundredths of a per cent.
    case percentage
    /// Shares are in pence a week.
    case weeklyAmount
  }

  package let range: DayRange
  package let basis: Basis
  /// In the unit of the basis.
  package let socialCare: Int64
  package let health: Int64
  package let education: Int64
  package let decisionReference: String?

  package init(
    range: DayRange, basis: Basis, socialCare: Int64, health: Int64, education: Int64,
    decisionReference: String?
  ) {
    self.range = range
    self.basis = basis
    self.socialCare = socialCare
    self.health = health
    self.education = education
    self.decisionReference = decisionReference
  }

  /// What a funder pays, in the unit of the basis.
  package func share(of funder: Funder) -> Int64 {
    switch funder {
    case .socialCare: socialCare
    case .health: health
    case .education: education
    }
  }
}
