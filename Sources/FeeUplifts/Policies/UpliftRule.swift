package import Values

/// A rule of a policy: for which fees it is, and what becomes of them.
package struct UpliftRule: Sendable {
  /// What becomes of the fees that the rule is for.
  package enum Action: Sendable {
    /// Nothing, for the reason that is given.
    case exclude(String)
    case percent(Measure)
    /// A measure for each kind of fee line; the other lines stay.
    case byLine([String: Measure])
    /// So much more a week, added to the first line that moves.
    case amount(Money)
    /// What was asked with evidence, up to a cap.
    case onRequest(cap: Percentage)
    /// What the authority where the service stands grants, on evidence, up to a cap where there is one.
    case hostAuthority(cap: Percentage?)
    /// At least so much together with what the contract grants.
    case topUp(to: Measure)
    /// A percentage for fees up to a guide price, and nothing above it or where there is none.
    case guidePrice(GuidePrice, Measure)
    /// The published allowance for the child's age, where it is more than what is paid.
    case allowance(AllowanceChoice)
    /// A share of an hourly wage for each hour of the line.
    case wage(WageShare)
  }

  package let name: String
  package let conditions: [UpliftCondition]
  /// Whether something changes only where notice was given in the request window.
  package let needsNotice: Bool
  package let action: Action
  /// Which kinds of fee line move; `nil` is all.
  package let lines: Set<String>?
  package let floor: Percentage?
  package let cap: Percentage?
  package let review: ReviewTrigger?
  package let reference: String?
  /// The line of the file that the rule begins in.
  package let place: Place
}

extension UpliftRule {
  /// Whether what becomes of a fee depends on the child's age.
  var looksAtAge: Bool {
    if case .allowance = action { true } else { false }
  }
}

/// When a rule asks for its policy to be looked at again.
package struct ReviewTrigger: Sendable {
  package let index: IndexChange
  package let above: Percentage
}

/// The prices above which nothing is granted.
package struct GuidePrice: Sendable {
  /// Pounds a week for every fee, or by the type of the service.
  package let weekly: Money?
  package let byServiceType: [String: Money]

  package func price(of serviceType: String) -> Money? { byServiceType[serviceType] ?? weekly }
}

/// A column of a published table of allowances.
package struct AllowanceChoice: Sendable {
  package let table: AllowanceTable
  package let year: AllowanceTable.Year
  package let area: String
  package let amounts: [Money]
}

/// A share of an hourly wage.
package struct WageShare: Sendable {
  package let title: String
  package let wage: Money
  package let share: Percentage
  /// Hours a week where the lines themselves do not say them.
  package let hours: ExactDecimal?
}
