package import PurchasingVehicles
package import Values

extension FeeBook {
  /// Returns the book with some weekly lines, by their numbers, at other amounts from a day on, and with
  /// the discounts that follow the fee.
  ///
  /// A line that begins later has the other amount from its first day on.
  package func raised(
    _ amounts: [Int: Money], from day: Day, _ kinds: FeeLineKinds, _ discounts: Discounts?
  ) -> FeeBook {
    let lines = lines.flatMap { line in
      amounts[line.number].map { line.raised(to: $0, from: day) } ?? [line]
    }.joined(at: day)
    let raised = FeeBook(lines: lines, absences: absences, claims: claims, splits: splits)
    guard claimsFollow(from: day) else { return raised }
    let before = claims.compactMap { $0.before(day) }
    let after = raised.followingClaims(from: day, kinds, discounts)
    return FeeBook(
      lines: lines, absences: absences, claims: (before + after).joined(at: day), splits: splits)
  }

  /// Whether a discount that holds on a day or later is a percentage of the fee.
  package func claimsFollow(from day: Day) -> Bool {
    claims.contains { $0.percentage != nil && ($0.range.until.map { $0 > day } ?? true) }
  }

  /// The discounts from a day on, each worked out from the fee that holds then.
  func followingClaims(
    from day: Day, _ kinds: FeeLineKinds, _ discounts: Discounts?
  ) -> [DiscountClaim] {
    var ignored = Problems()
    return ClaimsFollowing(book: self, kinds: kinds, discounts: discounts, from: day)
      .claims(adding: [], ending: [], of: nil, &ignored)
  }
}

extension [FeeLine] {
  /// Makes one line of two that follow one another on a day and are paid alike, as they were before they
  /// were divided: what is paid is rounded once for each line.
  fileprivate func joined(at day: Day) -> [FeeLine] {
    let later = filter { $0.range.from == day }
    let isJoined = { (line: FeeLine) in
      line.range.until == day ? later.first(where: { $0.isPaidAlike(line) }) : nil
    }
    let absorbed = Set(compactMap { isJoined($0) })
    return filter { !absorbed.contains($0) }.map { line in
      guard let next = isJoined(line),
        let range = DayRange(from: line.range.from, until: next.range.until)
      else { return line }
      return line.with(range, line.amount, line.cause)
    }
  }
}

extension [DiscountClaim] {
  /// Makes one claim of two that follow one another on a day and take off alike.
  fileprivate func joined(at day: Day) -> [DiscountClaim] {
    let later = filter { $0.range.from == day }
    let isJoined = { (claim: DiscountClaim) in
      claim.range.until == day ? later.first(where: { $0.takesOffAlike(claim) }) : nil
    }
    let absorbed = Set(compactMap { isJoined($0) })
    return filter { !absorbed.contains($0) }.map { claim in
      guard let next = isJoined(claim),
        let range = DayRange(from: claim.range.from, until: next.range.until)
      else { return claim }
      return claim.with(range)
    }
  }
}

extension FeeLine {
  fileprivate func isPaidAlike(_ other: FeeLine) -> Bool {
    kind == other.kind && position == other.position && per == other.per && amount == other.amount
  }

  /// The days before a day as they are, and the others at another amount.
  fileprivate func raised(to amount: Money, from day: Day) -> [FeeLine] {
    guard let after = DayRange(from: max(range.from, day), until: range.until) else {
      return [self]
    }
    let before = DayRange(from: range.from, until: after.from).map { with($0, self.amount, cause) }
    return [before, with(after, amount, .uplift)].compactMap(\.self)
  }

  fileprivate func with(_ range: DayRange, _ amount: Money, _ cause: Cause) -> FeeLine {
    FeeLine(
      number: number, kind: kind, position: position, range: range, per: per, amount: amount,
      hours: hours, ratio: ratio, cause: cause)
  }
}

extension DiscountClaim {
  /// The claim for its days before a day, or `nil` where it has none.
  fileprivate func before(_ day: Day) -> DiscountClaim? {
    let until = range.until.map { min($0, day) } ?? day
    return DayRange(from: range.from, until: until).map(with)
  }

  fileprivate func takesOffAlike(_ other: DiscountClaim) -> Bool {
    discount == other.discount && weekly == other.weekly && percentage == other.percentage
  }

  fileprivate func with(_ range: DayRange) -> DiscountClaim {
    DiscountClaim(
      discount: discount, range: range, weekly: weekly, percentage: percentage,
      reference: reference)
  }
}
