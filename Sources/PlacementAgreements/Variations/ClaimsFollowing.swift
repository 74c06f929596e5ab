import PurchasingVehicles
import Values

/// The discounts of an agreement from a day on, so that percentages follow the fee.
struct ClaimsFollowing {
  let book: FeeBook
  let kinds: FeeLineKinds
  /// The vehicle's rules; `nil` where it was not bought through one.
  let discounts: Discounts?
  let from: Day

  /// Returns the claims that are to hold from the day on, with some added and some ended by name.
  func claims(
    adding: [String], ending: [String], of vehicle: Vehicle?, _ problems: inout Problems
  ) -> [DiscountClaim] {
    let kept = book.claims.filter { ($0.range.until.map { $0 > from } ?? true) }
    for name in ending where !kept.contains(where: { $0.discount == name }) {
      problems.add(Message.notClaimed(name))
    }
    for name in adding where kept.contains(where: { $0.discount == name }) {
      problems.add(Message.claimed(name))
    }
    guard let open = DayRange(from: from, until: nil) else { return [] }
    let fee = book.discountedFee(on: from, kinds)
    let added = DraftedClaims.claims(adding, of: vehicle, on: fee, open, &problems)
    return followed(kept.filter { !ending.contains($0.discount) } + added)
  }

  /// The claims cut wherever the fee or a claim changes, each worked out anew, and joined again where
  /// nothing changed.
  private func followed(_ claims: [DiscountClaim]) -> [DiscountClaim] {
    let days = days(claims)
    var followed: [DiscountClaim] = []
    for (day, until) in zip(days, days.dropFirst().map(Optional.some) + [nil]) {
      guard let range = DayRange(from: day, until: until) else { continue }
      for claim in worked(claims.filter { $0.range.contains(day) }, range) {
        followed.join(claim)
      }
    }
    return followed
  }

  private func days(_ claims: [DiscountClaim]) -> [Day] {
    let ranges = claims.map(\.range) + book.lines.filter { $0.per == .week }.map(\.range)
    let changes = ranges.flatMap { [$0.from, $0.until] }.compactMap(\.self)
    return Set(changes.filter { $0 > from } + [from]).sorted()
  }

  /// What each claim takes off in days on which nothing changes.
  private func worked(_ claims: [DiscountClaim], _ range: DayRange) -> [DiscountClaim] {
    let claims = claims.sorted { order($0) < order($1) }
    let amounts = amounts(claims, off: book.discountedFee(on: range.from, kinds))
    return zip(claims, amounts).compactMap { claim, weekly in
      guard weekly > .zero else { return nil }
      return DiscountClaim(
        discount: claim.discount, range: range, weekly: weekly, percentage: claim.percentage,
        reference: claim.reference)
    }
  }

  /// Works out amounts as those of discounts that are due, in the vehicle's order and within its cap, by
  /// the percentages that were agreed; without a vehicle each rests on the agreement's own clause.
  private func amounts(_ claims: [DiscountClaim], off fee: Money) -> [Money] {
    guard let discounts else {
      return claims.map { claim in
        claim.percentage.map { fee.times($0, rounding: .halfUp) } ?? claim.weekly
      }
    }
    return discounts.taken(claims.map(\.amount), off: fee, rounding: .halfUp)
  }

  private func order(_ claim: DiscountClaim) -> Int {
    discounts?.rules.firstIndex { $0.name == claim.discount } ?? .max
  }
}

extension ClaimsFollowing {
  /// The names of the discounts that hold otherwise than some claims say from the day on.
  func changed(by claims: [DiscountClaim]) -> [String] {
    Set((book.claims + claims).map(\.discount)).sorted().filter { name in
      claims.filter { $0.discount == name } != present(name)
    }
  }

  /// What holds of a discount from the day on as it is.
  private func present(_ name: String) -> [DiscountClaim] {
    book.claims.filter { $0.discount == name }.compactMap { claim in
      guard let range = DayRange(from: max(claim.range.from, from), until: claim.range.until)
      else { return nil }
      return claim.lasting(range)
    }
  }
}

extension DiscountClaim {
  /// The percentage that it is of the fee, else its amount a week.
  fileprivate var amount: DiscountRule.Amount {
    percentage.map(DiscountRule.Amount.percentage) ?? .weekly(weekly)
  }

  fileprivate func lasting(_ range: DayRange) -> DiscountClaim {
    DiscountClaim(
      discount: discount, range: range, weekly: weekly, percentage: percentage,
      reference: reference)
  }
}

extension [DiscountClaim] {
  /// Adds a claim, or lets the one before it last on where only the days differ.
  fileprivate mutating func join(_ claim: DiscountClaim) {
    guard let index = lastIndex(where: { $0.discount == claim.discount }),
      let range = DayRange(from: self[index].range.from, until: claim.range.until),
      self[index].range.until == claim.range.from,
      self[index].lasting(range) == claim.lasting(range)
    else { return append(claim) }
    self[index] = claim.lasting(range)
  }
}

private enum Message {
  static func notClaimed(_ name: String) -> String {
    "The discount '\(name)' is not claimed on that day or later."
  }

  static func claimed(_ name: String) -> String {
    "The discount '\(name)' is claimed already. Percentages follow the fee by themselves."
  }
}
