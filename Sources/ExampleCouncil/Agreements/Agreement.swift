import Values

/// A placement agreement of the example, with everything that the council's lists say of it.
struct Agreement: Sendable {
  var reference = ""
  var stay: Stay
  var child: PlacedChild
  var carer: Carer
  var route: Route
  var distanceReason: String?
  var plannedEnd: Day?
  var through: Day?
  var endReason: String?
  /// The reference of the agreement whose place it takes.
  var supersedes: String?
  var papers: Papers
  var fees: [Fee] = []
  var claims: [Claim] = []
  var splits: [Split] = []
  var pauses: [Pause] = []
  var reviews: [Review] = []
  var objectives: [Objective] = []

  var from: Day { stay.from }
  /// Whether somebody other than the council cares for the child or supports it.
  var isBought: Bool { !stay.setting.isOwn }
  /// Whether the child is there today.
  var isActive: Bool { through == nil }
  /// The last day, or today.
  var last: Day { through ?? ExampleCalendar.today }
}

extension Agreement {
  /// Who cares for the child, and where.
  struct Carer: Sendable {
    /// The provider, by its position in the market.
    var provider: Int
    /// The service, by its position in the market; `nil` for the council's own carers and where
    /// nobody is registered.
    var service: Int?
    var urn: String?
    var serviceType: String
  }

  /// How it was bought, in the words of our template.
  struct Route: Sendable {
    var name: String
    /// The price at which it was called off.
    var offer: Rate?
    var isSolo = false
    /// Why it was bought outside, where it was.
    var outside: String?
  }

  /// Who agreed to what, and when.
  struct Papers: Sendable {
    var agreed: Day
    var issued: Day
    var providerSigned: Day?
    var providerSignatory: String
    var authoritySigned: Day?
    var authoritySignatory: String
    var legalStatus: String?
    var legalFrom: Day?
    var budgetCode: String
  }

  /// A line of a fee.
  struct Fee: Sendable {
    var what: String
    let from: Day
    var through: Day?
    var amount: Money
    var isOnce = false
    var hours: String?
    var ratio: String?
    var cause = "Agreement"
  }

  /// A discount that is claimed.
  struct Claim: Sendable {
    let discount: String
    let from: Day
    let through: Day?
    let weekly: Money
    /// `nil` where it is an amount.
    let percentage: String?
    let clause: String
  }

  /// Who pays which share.
  struct Split: Sendable {
    let from: Day
    let through: Day?
    let basis: String
    /// Of social care, health and education, as written.
    var shares: [String]
    let decision: String
  }

  /// Days on which the fee is paid in part.
  struct Pause: Sendable {
    let from: Day
    let through: Day
    let reason: String
    let paid: Int
  }

  /// A look at the agreement.
  struct Review: Sendable {
    let day: Day
    let outcome: String
  }

  /// What it is to achieve, and how that went at one review.
  struct Objective: Sendable {
    let measure: String
    let from: Day
    let due: Day
    let reviewed: Day?
    let result: String
    let next: Day?
  }
}

extension Agreement {
  /// The reference of the agreement with a number.
  static func reference(_ number: Int) -> String {
    let digits = "\(number)"
    return "WM-IPA-\(String(repeating: "0", count: max(0, 5 - digits.count)))\(digits)"
  }
}

extension Agreement.Fee {
  static let care = "Accommodation and care"
}

extension Agreement {
  /// What is paid for care, the earliest first.
  var careFees: [Fee] { fees.filter { $0.what == Fee.care } }
}
