import Values

/// What is looked for in the rates of a vehicle's bands.
extension RuleCondition {
  private static let words: Set = ["provider", "band", "rate"]

  /// A rate that is not over is above its band's ceiling, or is not the fixed price, on some day.
  static let rateAboveCeiling = RuleCondition(
    "rateAboveCeiling", words: words.union(["price", "since"])
  ) { facts in
    facts.rates.compactMap { rate in
      guard let broken = facts.priceBroken(by: rate) else { return nil }
      return facts.words(rate).adding([
        "price": broken.weekly.inWords, "since": broken.from.inWords,
      ])
    }
  }

  /// A rate has a last day of its own, which is after the vehicle's.
  ///
  /// One without a last day ends with the vehicle, so nothing is wrong with it.
  static let rateBeyondEnd = RuleCondition(
    "rateBeyondEnd", words: words.union(["through"])
  ) { facts in
    facts.rates.compactMap { rate in
      guard let through = rate.range.through, through > facts.last else { return nil }
      return facts.words(rate).adding(["through": through.inWords])
    }
  }

  /// Prices are tendered, and no rate is kept.
  static let noRates = RuleCondition("noRates") { facts in
    facts.definition.prices.basis == .tendered && facts.rates.isEmpty ? [[:]] : []
  }
}

extension VehicleFacts {
  fileprivate func words(_ rate: Rate) -> RuleWords {
    [
      "provider": rate.urn.map { name(of: .service($0)) } ?? name(of: .provider(rate.provider)),
      "band": name(ofBand: rate.band), "rate": rate.weekly.inWords,
    ]
  }

  fileprivate func priceBroken(by rate: Rate) -> BandPrice? {
    let band = vehicle.lots.flatMap(\.bands).first { $0.number == rate.band }
    let broken = band?.definition.priceBroken(
      by: rate.weekly, rate.range, definition.prices.basis)
    return broken.flatMap(\.self)?.flatMap(\.self)
  }
}
