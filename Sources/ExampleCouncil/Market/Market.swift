import Values

/// The market of the invented authorities: who provides what, where, and since when.
struct Market: Sendable {
  let providers: [Provider]
  /// Those open on the last day of the example in the order of their types, then those that left.
  let services: [Service]

  init(scale: ExampleScale, calendar: ExampleCalendar, postcodes: PostcodeMap, seed: UInt64) {
    let making = ProviderMaking(scale: scale, seed: seed)
    let leavers = LeaverMaking(from: making.openings, years: calendar.changeYears, seed: seed)
    var serviceMaking = ServiceMaking(
      making.openings + leavers.openings, providers: making.providers, postcodes: postcodes,
      seed: seed)
    var services = serviceMaking.services()

    var inspections = InspectionMaking(calendar: calendar, seed: seed)
    inspections.inspect(&services)
    var changes = YearlyChanges(providers: making.providers, seed: seed)
    changes.apply(to: &services, in: calendar.changeYears)
    Market.addRarities(to: &services, seed: seed)

    providers = making.providers
    self.services = services
  }

  /// The services on Ofsted's list on the last day of the example.
  var openServices: [Service] {
    services.filter { $0.isListed(on: ExampleCalendar.endOfYear(ExampleCalendar.lastYear)) }
  }

  /// Suspends a few services and hides the owner of a few, at least one of each.
  ///
  /// Source: Ofsted, Children's social care in England 2025, provider level: 14 of 5,600 services
  /// are suspended and 26 have no owner.
  private static func addRarities(to services: inout [Service], seed: UInt64) {
    var generator = SeededGenerator(seed: seed, for: "rarities")
    let open = services.indices.filter { services[$0].closing == nil }
    let homes = open.filter { services[$0].type == .childrensHome }
    let worst = homes.filter { services[$0].inspections.last?.overall == .inadequate }
    let suspended = generator.shuffled(worst.isEmpty ? homes : worst)
    for index in suspended.prefix(max(1, open.count * 14 / 5600)) {
      services[index].isSuspended = true
    }
    let servicesOfOwner = Dictionary(grouping: open) { services[$0].owners.latest }
    let shared = homes.filter {
      services[$0].sector == .privateSector
        && servicesOfOwner[services[$0].owners.latest, default: []].count > 1
    }
    for index in generator.shuffled(shared).prefix(max(1, open.count * 26 / 5600)) {
      services[index].hidesOwner = true
    }
  }
}
