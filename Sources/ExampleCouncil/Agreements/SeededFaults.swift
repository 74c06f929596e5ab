import Values

/// The faults that the checks of agreements must find in Westmarch, and nothing else.
///
/// Each is put into an agreement in which nothing else is wrong, so that one check finds it alone.
struct SeededFaults {
  /// How many placements are added because a child can only be in two places with two agreements.
  static let placementsAdded = 2

  let market: Market
  let distances: [Int: Miles]
  /// The services and providers of which there are prices on the rate card, by URN and position.
  let priced: (urns: Set<String>, providers: Set<Int>)
  var agreements: [Agreement]
  private(set) var faults: [SeededFault] = []
  private var used: Set<String> = []

  init(
    in agreements: [Agreement], market: Market, postcodes: PostcodeMap, buying: CouncilBuying
  ) {
    self.agreements = agreements
    self.market = market
    distances = market.milesFromWestmarch(postcodes)
    let places = buying.rates.map(\.admission)
    priced = (
      Set(places.compactMap(\.service?.urn)),
      Set(places.filter { $0.service == nil }.map(\.provider))
    )
    plantInChildren()
    plantInPlaces()
    plantInPapers()
    plantInFees()
    faults.sort { ($0.check, $0.subject) < ($1.check, $1.subject) }
  }
}

extension SeededFaults {
  static let today = ExampleCalendar.today

  /// The positions of the active agreements that fit and are still whole, earliest first.
  func active(where fits: (Agreement) -> Bool) -> [Int] {
    agreements.indices.filter {
      let agreement = agreements[$0]
      return agreement.isActive && agreement.child.siblings == nil
        && !used.contains(agreement.child.reference) && fits(agreement)
    }
  }

  /// Spoils so many of the agreements at these positions, the latest first.
  mutating func plant(
    _ check: String, _ count: Int, _ fault: String, among positions: [Int],
    _ spoil: (inout Agreement) -> Void
  ) {
    for position in positions.suffix(count) {
      spoil(&agreements[position])
      note(check, agreements[position].reference, fault)
      use(agreements[position])
    }
  }

  /// Notes a fault that was put in.
  mutating func note(_ check: String, _ subject: String, _ fault: String) {
    faults.append(SeededFault(check: check, subject: subject, fault: fault))
  }

  /// Leaves the child's agreements alone from now on.
  mutating func use(_ agreement: Agreement) { used.insert(agreement.child.reference) }
}

extension SeededFaults {
  private mutating func plantInPapers() {
    let isOld: (Agreement) -> Bool = {
      $0.isBought && SeededFaults.today.days(since: $0.from) > 60
    }
    plant("unsigned", 1, "Nobody has signed it.", among: active(where: isOld)) {
      ($0.papers.providerSigned, $0.papers.authoritySigned) = (nil, nil)
    }
    plant("unsigned", 1, "The provider has not signed it.", among: active(where: isOld)) {
      $0.papers.providerSigned = nil
    }
    plant("unsigned", 2, "The council has not signed it.", among: active(where: isOld)) {
      $0.papers.authoritySigned = nil
    }
    plant("past-planned-end", 3, "Its planned end has passed.", among: active(where: isOld)) {
      $0.plannedEnd = SeededFaults.today.adding(days: -47)
    }
    plant(
      "no-review", 4, "Nobody has reviewed it for more than half a year.",
      among: active { $0.isBought && SeededFaults.today.days(since: $0.from) > 300 }
    ) { agreement in
      let last = SeededFaults.today.adding(months: -7)
      agreement.reviews.removeAll { $0.day > last }
      agreement.objectives.removeAll { $0.reviewed.map { $0 > last } ?? false }
    }
  }
}
