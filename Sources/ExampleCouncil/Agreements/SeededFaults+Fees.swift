import Values

extension SeededFaults {
  /// Fees that are not what the vehicle has, discounts that nobody claims, splits that miss the whole.
  mutating func plantInFees() {
    plant(
      "fee-above-band", 3, "The fee is £85.00 above the ceiling of its band.",
      among: active { $0.hasPlainPrice }
    ) { agreement in
      guard let band = agreement.route.offer?.band, let fee = agreement.careFees.last else {
        return
      }
      agreement.setLatestCare(VehicleLot.ceiling(band, on: fee.from) + Money(pounds: 85))
    }
    plant(
      "fee-unlike-vehicle", 3, "The fee is £12.00 below the price on the rate card.",
      among: active { $0.hasPlainPrice }
    ) { agreement in
      guard let fee = agreement.careFees.last else { return }
      agreement.setLatestCare(fee.amount - Money(pounds: 12))
    }
    plantInDiscounts()
    plantInFunding()
    plant(
      "not-uplifted", 3, "Its fee is as it was agreed more than two years ago.",
      among: active {
        $0.route.offer == nil && $0.isBought
          && SeededFaults.today.days(since: $0.from) > 104 * 7 + 20
      }
    ) { $0.forgetUplifts() }
  }

  private mutating func plantInDiscounts() {
    for (discount, count) in [("long-term", 3), ("permanency", 2)] {
      plant(
        "discount-not-claimed", count, "The discount '\(discount)' is due and nobody claims it.",
        among: active { $0.claims(discount, on: SeededFaults.today) }
      ) { agreement in agreement.claims.removeAll { $0.discount == discount } }
    }
    let together = agreements.firstIndex {
      $0.isActive && $0.claims("siblings", on: SeededFaults.today)
    }
    guard let together else { return }
    agreements[together].claims.removeAll { $0.discount == "siblings" }
    note(
      "discount-not-claimed", agreements[together].reference,
      "The discount 'siblings' is due and nobody claims it.")
  }

  private mutating func plantInFunding() {
    for (fault, more) in [("The shares add up to 90%.", -10), ("The shares add up to 110%.", 10)] {
      plant(
        "funding-not-whole", 1, fault, among: active { !$0.splits.isEmpty }
      ) { agreement in
        let share = Int(agreement.splits[0].shares[0]) ?? 0
        agreement.splits[0].shares[0] = "\(share + more)"
      }
    }
    plant(
      "funding-not-whole", 1, "The weekly amounts add up to £50.00 less than the fee.",
      among: active { !$0.splits.isEmpty }
    ) { agreement in
      let rest = agreement.weeklyTotal(on: SeededFaults.today) - Money(pounds: 150)
      agreement.splits = [
        Agreement.Split(
          from: agreement.from, through: nil, basis: "Pounds a week",
          shares: ["\(rest)", "100.00", ""], decision: agreement.splits[0].decision)
      ]
    }
  }
}

extension Agreement {
  /// Whether its present fee is on the rate card and no discount is due, so that a change of the fee
  /// is wrong in one way only.
  fileprivate var hasPlainPrice: Bool {
    guard route.offer != nil, claims.isEmpty, let fee = careFees.last else { return false }
    return fee.from >= ExampleCalendar.startOfYear(2026)
      && fee.from >= route.offer?.from ?? fee.from
  }

  fileprivate func claims(_ discount: String, on day: Day) -> Bool {
    claims.contains {
      $0.discount == discount && $0.from <= day && $0.through.map { day <= $0 } ?? true
    }
  }

  /// What is paid a week on a day, with the discounts that are claimed taken off unless they are not
  /// to be.
  func weeklyTotal(on day: Day, withClaims: Bool = true) -> Money {
    let paid = fees.filter {
      !$0.isOnce && $0.from <= day && $0.through.map { day <= $0 } ?? true
    }.reduce(Money.zero) { $0 + $1.amount }
    guard withClaims else { return paid }
    return claims.filter { $0.from <= day && $0.through.map { day <= $0 } ?? true }
      .reduce(paid) { $0 - $1.weekly }
  }

  fileprivate mutating func setLatestCare(_ amount: Money) {
    guard let index = fees.lastIndex(where: { $0.what == Fee.care }) else { return }
    fees[index].amount = amount
  }

  /// Takes back every uplift of the care line.
  fileprivate mutating func forgetUplifts() {
    guard var first = careFees.first else { return }
    first.through = through
    fees = [first] + fees.filter { $0.what != Fee.care }
  }
}
