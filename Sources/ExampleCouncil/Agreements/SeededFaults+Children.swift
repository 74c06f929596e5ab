import Values

extension SeededFaults {
  /// Children who are too old for where they are, or who are in two places.
  mutating func plantInChildren() {
    let single = childrenWithOneAgreement
    plant(
      "outside-age-range", 1, "The young person is 18.",
      among: active {
        $0.stay.setting == .supported && $0.route.offer == nil
          && single.contains($0.child.reference)
      }
    ) { $0.child.birth = SeededFaults.month(yearsAgo: 18, months: 2) }
    plant(
      "outside-age-range", 1, "The child is older than the band is for.",
      among: active {
        $0.route.offer?.band.name == "5-to-10" && single.contains($0.child.reference)
      }
    ) { $0.child.birth = SeededFaults.month(yearsAgo: 11, months: 3) }
    plantTwice(single)
  }

  private static func month(yearsAgo years: Int, months: Int) -> Month {
    Month(containing: today).adding(months: -12 * years - months)
  }

  private var childrenWithOneAgreement: Set<String> {
    let counts = Dictionary(agreements.map { ($0.child.reference, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value == 1 }.keys)
  }

  /// Adds agreements with the council's own carers that nobody ended when the child moved.
  private mutating func plantTwice(_ single: Set<String>) {
    let moved = active {
      $0.isBought && $0.stay.setting != .atHome && single.contains($0.child.reference)
        && (20...80).contains(SeededFaults.today.days(since: $0.from))
    }
    for position in moved.suffix(SeededFaults.placementsAdded) {
      let earlier = agreements[position].withOwnCarers(
        daysBefore: 70, number: agreements.count + 1, council: council)
      agreements.append(earlier)
      use(earlier)
      note(
        "two-active-placements", earlier.reference,
        "The council's own carers are still paid, though the child has moved.")
    }
  }

  private var council: Int { market.providers.firstIndex(where: \.isInHouse) ?? 0 }
}

extension Agreement {
  /// An agreement with the council's own carers for the same child, from so many days before.
  fileprivate func withOwnCarers(daysBefore days: Int, number: Int, council: Int) -> Agreement {
    let from = from.adding(days: -days)
    let stay = Stay(
      child: stay.child, setting: .ownFostering, from: from, through: nil, followsOn: false)
    var papers = papers
    (papers.agreed, papers.issued) = (from, from)
    (papers.providerSigned, papers.authoritySigned) = (from, from)
    papers.legalFrom = papers.legalFrom.map { min($0, from) }
    return Agreement(
      reference: Agreement.reference(number), stay: stay, child: child,
      carer: Carer(
        provider: council, urn: CarerChoosing.ownURN,
        serviceType: PlacementSetting.ownFostering.serviceType),
      route: Route(name: "In-house"), papers: papers,
      fees: [Fee(what: Fee.care, from: from, amount: Money(pounds: 402))])
  }
}
