import Values

/// The making of all agreements of the example, from the children to the faults.
struct AgreementMaking {
  private let market: Market
  private let postcodes: PostcodeMap
  private let register: CouncilRegister
  private let buying: CouncilBuying
  private let scale: ExampleScale
  private let seed: UInt64

  init(
    market: Market, postcodes: PostcodeMap, register: CouncilRegister, buying: CouncilBuying,
    scale: ExampleScale, seed: UInt64
  ) {
    self.market = market
    self.postcodes = postcodes
    self.register = register
    self.buying = buying
    self.scale = scale
    self.seed = seed
  }

  /// Returns the agreements in the order of their references, as they should be.
  func agreements() -> [Agreement] {
    let active = max(1, scale.children - SeededFaults.placementsAdded)
    let careers = CareerMaking(
      active: active, past: scale.scaled(2600, atLeast: 8), seed: seed)
    var agreements = careers.careers.enumerated().flatMap { child, stays in
      stays.map { (child: child, stay: $0) }
    }.sorted { ($0.stay.from, $0.child) < ($1.stay.from, $1.child) }
      .map { draft($0.stay, careers.children[$0.child]) }
    name(&agreements)
    place(&agreements)
    price(&agreements)
    return agreements
  }

  private func draft(_ stay: Stay, _ child: PlacedChild) -> Agreement {
    Agreement(
      stay: stay, child: child,
      carer: Agreement.Carer(provider: 0, serviceType: stay.setting.serviceType),
      route: Agreement.Route(name: ""), through: stay.through,
      papers: Agreement.Papers(
        agreed: stay.from, issued: stay.from, providerSignatory: "", authoritySignatory: "",
        budgetCode: ""))
  }

  /// Gives references in the order of the first days, and children theirs as they first come.
  private func name(_ agreements: inout [Agreement]) {
    var children: [Int: String] = [:]
    for index in agreements.indices {
      let child = agreements[index].stay.child
      if children[child] == nil { children[child] = "C-\(1001 + children.count)" }
      agreements[index].child.reference = children[child] ?? ""
      agreements[index].reference = Agreement.reference(index + 1)
    }
  }

  /// Finds who cares for each child, by which route, and with which papers.
  private func place(_ agreements: inout [Agreement]) {
    var carers = CarerChoosing(market: market, postcodes: postcodes, seed: seed)
    var routes = RouteChoosing(market: market, buying: buying, seed: seed)
    var papers = PaperMaking(register: register, market: market, seed: seed)
    var before: [Int: Int] = [:]
    for index in agreements.indices {
      let (stay, child) = (agreements[index].stay, agreements[index].child)
      let (carer, reason) = carers.carer(for: stay, child)
      agreements[index].carer = carer
      // Where nobody else had room, the council's own carers took the child.
      if carer.urn == CarerChoosing.ownURN { agreements[index].stay.setting = .ownFostering }
      agreements[index].distanceReason = reason
      let placed = agreements[index].stay
      agreements[index].route = routes.route(of: placed, child, carer)
      agreements[index].papers = papers.papers(of: placed, child, carer)
      if let earlier = before[stay.child] { follow(&agreements, index, earlier) }
      before[stay.child] = index
    }
  }

  /// Says of a stay that came straight after another that it took its place, where the child moved.
  private func follow(_ agreements: inout [Agreement], _ index: Int, _ earlier: Int) {
    guard agreements[index].stay.followsOn else { return }
    agreements[earlier].endReason = "Moved"
    guard agreements[earlier].carer.urn != agreements[index].carer.urn else { return }
    agreements[index].supersedes = agreements[earlier].reference
  }

  /// Says what each costs and what is claimed, how it was reviewed, and how it ended.
  private func price(_ agreements: inout [Agreement]) {
    var fees = FeeMaking(buying: buying, seed: seed)
    for index in agreements.indices { agreements[index].fees = fees.fees(of: agreements[index]) }
    var claims = ClaimMaking(agreements, seed: seed)
    var outcomes = OutcomeMaking(seed: seed)
    var ends = SeededGenerator(seed: seed, for: "ends")
    for index in agreements.indices {
      agreements[index].claims = claims.claims(of: agreements[index])
      outcomes.complete(&agreements[index])
      if !agreements[index].isActive, agreements[index].endReason == nil {
        agreements[index].endReason = Marginal([
          ("Planned end", 30), ("Went home", 32), ("Permanence", 20),
          ("Notice from the provider", 8),
          ("Notice from the authority", 4), ("Ended in an emergency", 6),
        ]).draw(using: &ends)
      }
      agreements[index].plannedEnd = plannedEnd(of: agreements[index], &ends)
    }
  }

  private func plannedEnd(
    of agreement: Agreement, _ generator: inout SeededGenerator
  ) -> Day? {
    guard generator.happens(percent: 45) else { return nil }
    let later = agreement.last.adding(days: generator.number(in: 30...400))
    return agreement.endReason == "Planned end" ? agreement.through : later
  }
}
