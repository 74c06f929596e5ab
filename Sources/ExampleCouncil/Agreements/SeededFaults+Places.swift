import Values

extension SeededFaults {
  /// Children who are far away, too many, or where the council or Ofsted would not have them.
  mutating func plantInPlaces() {
    plantSuspended()
    plantTooLow()
    plantOverPlaces()
    plant(
      "over-20-miles-without-reason", 3, "It is far away and nobody said why.",
      among: active { agreement in
        let miles = agreement.carer.service.flatMap { distances[$0] }
        return agreement.distanceReason != nil && miles.map { $0 > Miles(tenths: 205) } ?? false
      }
    ) { $0.distanceReason = nil }
    plant(
      "outside-age-range", 1, "It is for a residential special school, and the service is a home.",
      among: active { $0.isSpotHome }
    ) { $0.carer.serviceType = ProvisionType.specialSchool.rawValue }
  }

  /// Moves three children to a home with two places.
  private mutating func plantOverPlaces() {
    guard let home = smallHome else { return }
    let service = market.services[home]
    let moved = active { $0.isSpotHome && $0.from > service.registered }.suffix(3)
    for position in moved {
      agreements[position].move(to: service, at: home, because: nil)
      use(agreements[position])
    }
    note(
      "over-registered-places", "\(service.urn) \(service.names.latest)",
      "It has 2 places and 3 of the council's children.")
  }

  /// A home nearby with two places, where none of the council's children lives.
  private var smallHome: Int? {
    let taken = Set(agreements.filter(\.isActive).compactMap(\.carer.service))
    let end = ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    return market.services.indices.first { index in
      let service = market.services[index]
      return service.type == .childrensHome && service.places(on: end) == 2 && service.mayCare
        && service.authority == Authority.westmarchIndex && service.sector == .privateSector
        && service.registered.year < 2025 && !taken.contains(index) && isNear(index)
    }
  }

  private func isNear(_ service: Int) -> Bool {
    distances[service].map { $0 < Miles(tenths: 190) } ?? true
  }

  /// Says of children in homes that were judged too low since, that they were called off a lot.
  private mutating func plantTooLow() {
    guard let lot = VehicleLot.all.first(where: { $0.type == .childrensHome }) else { return }
    let low = active { agreement in
      agreement.isSpotHome && isJudgedTooLow(agreement) && lot.band(for: agreement) != nil
        && SeededFaults.today.days(since: agreement.from) < 78 * 7
    }
    plant(
      "judgement-below-minimum", 2, "The home was judged below the vehicle's minimum since.",
      among: low
    ) { agreement in
      guard let band = lot.band(for: agreement) else { return }
      let place = Admission(
        lot: lot, provider: agreement.carer.provider, service: nil, steps: [])
      let offer = Rate(
        admission: place, band: band, weekly: .zero, from: agreement.from, through: nil)
      agreement.route = Agreement.Route(name: "Framework", offer: offer)
      agreement.capCare(at: band)
    }
  }

  /// Whether its home has no price on the rate card, and was judged too low since it began.
  private func isJudgedTooLow(_ agreement: Agreement) -> Bool {
    guard let index = agreement.carer.service, !priced.urns.contains(market.services[index].urn),
      let last = market.services[index].inspections.last, let overall = last.overall
    else { return false }
    return last.day > agreement.from && last.day <= ExampleCalendar.endOfYear(2026)
      && (overall == .requiresImprovement || overall == .inadequate)
  }

  /// Puts a child into the home whose registration is suspended.
  private mutating func plantSuspended() {
    let home = market.services.indices.first {
      market.services[$0].isSuspended && market.services[$0].type == .childrensHome
    }
    guard let home else { return }
    let service = market.services[home]
    let reason = isNear(home) ? nil : "No place within distance"
    plant(
      "provider-suspended", 1, "The registration of the home is suspended.",
      among: active { $0.isSpotHome && $0.from > service.registered }
    ) { $0.move(to: service, at: home, because: reason) }
  }
}

extension Agreement {
  /// Whether a place in a provider's home was bought outside every vehicle.
  fileprivate var isSpotHome: Bool {
    stay.setting == .home && route.offer == nil && !route.isSolo && carer.service != nil
  }

  fileprivate mutating func move(to service: Service, at index: Int, because reason: String?) {
    carer = Carer(
      provider: service.owners.latest, service: index, urn: service.urn,
      serviceType: service.type.rawValue)
    distanceReason = reason
  }

  /// Brings the care line to the ceiling of a band where it is above.
  fileprivate mutating func capCare(at band: VehicleLot.Band) {
    for index in fees.indices where fees[index].what == Fee.care {
      fees[index].amount = min(
        fees[index].amount, VehicleLot.ceiling(band, on: fees[index].from))
    }
  }
}

extension VehicleLot {
  /// The band, not for a child alone, that is for a child's age throughout an agreement.
  fileprivate func band(for agreement: Agreement) -> Band? {
    let months = (
      agreement.child.months(on: agreement.from), agreement.child.months(on: agreement.last)
    )
    guard agreement.from >= begins else { return nil }
    return bands.first {
      $0.name != "solo" && $0.holds(monthsAtStart: months.0, atEnd: months.1)
    }
  }
}
