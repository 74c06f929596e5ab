import Values

/// Who stands on Westmarch's lots: most are accredited, some were refused, a few are suspended or
/// barred, gave notice, or had a place that has ended.
struct AdmissionMaking {
  private let market: Market
  private var generator: SeededGenerator

  init(market: Market, seed: UInt64) {
    self.market = market
    generator = SeededGenerator(seed: seed, for: "admissions")
  }

  /// Returns the admissions, lot by lot.
  ///
  /// Homes are admitted one by one, as their vehicle has it; agencies and supported accommodation by
  /// their providers.
  mutating func admissions() -> [Admission] {
    VehicleLot.all.flatMap { lot -> [Admission] in
      lot.type == .childrensHome ? homes(on: lot) : providers(on: lot)
    }
  }

  /// Those that have had one owner throughout, so that nobody else's admission is in question.
  private func services(of type: ProvisionType) -> [Service] {
    market.openServices.filter {
      $0.type == type && market.providers[$0.owners.latest].council == nil && !$0.isSuspended
        && !$0.hidesOwner && $0.owners.earliest == $0.owners.latest
    }
  }

  private mutating func homes(on lot: VehicleLot) -> [Admission] {
    var admissions: [Admission] = []
    for home in services(of: .childrensHome) {
      guard home.isShortBreaksOnly == (lot.name == "short-breaks") || generator.happens(percent: 8)
      else { continue }
      guard generator.happens(percent: lot.name == "therapeutic" ? 30 : 78) else { continue }
      let opened = max(lot.begins, home.registered).adding(days: generator.number(in: 0...500))
      let applied = min(opened, ExampleCalendar.today.adding(days: -generator.number(in: 20...90)))
      guard applied >= home.registered, applied >= lot.begins else { continue }
      let decided = applied.adding(days: generator.number(in: 28...75)).orMonday
      admissions.append(
        Admission(
          lot: lot, provider: home.owners.latest, service: home,
          steps: steps(applied: applied, decided: decided, home.inspection(on: decided))))
    }
    return admissions
  }

  private mutating func providers(on lot: VehicleLot) -> [Admission] {
    let services = Dictionary(grouping: services(of: lot.type), by: \.owners.latest)
    return services.keys.sorted().compactMap { provider -> Admission? in
      guard generator.happens(percent: lot.share > 50 ? 94 : 62) else { return nil }
      let isLate = lot.vehicle == "westmarch-supported" && generator.happens(percent: 25)
      let applied = lot.begins.adding(days: -generator.number(in: 85...120))
        .adding(months: isLate ? 12 : 0)
      let decided = lot.begins.adding(months: isLate ? 11 : 0).orMonday
      let opened = services[provider]?.map(\.registered).min() ?? applied
      guard opened <= applied else { return nil }
      let inspection = services[provider]?.compactMap { $0.inspection(on: decided) }.first
      return Admission(
        lot: lot, provider: provider, service: nil,
        steps: steps(
          applied: applied, decided: isLate ? decided : lot.begins, inspection,
          atStart: !isLate))
    }
  }

  private mutating func steps(
    applied: Day, decided: Day, _ inspection: Inspection?, atStart: Bool = false
  ) -> [Admission.Step] {
    let application = Admission.Step(kind: .applied, day: applied)
    guard decided <= ExampleCalendar.today else { return [application] }
    if let overall = inspection?.overall, overall == .requiresImprovement || overall == .inadequate
    {
      return [
        application, .init(kind: .rejected, day: decided, reason: "Judgement too low"),
      ]
    }
    if generator.happens(percent: 4) {
      return [application, .init(kind: .rejected, day: decided, reason: "Application incomplete")]
    }
    var place = Admission.Step(
      kind: .accredited, day: decided, reason: atStart ? "Awarded at start" : "Criteria met")
    if generator.happens(percent: 4) {
      place.through = decided.adding(months: 12).adding(days: -1)
      return [application, place]
    }
    return [application, place] + laterSteps(after: decided)
  }

  /// What became of a place: in a hundred, ten are suspended at some time, four given up, two barred.
  private mutating func laterSteps(after decided: Day) -> [Admission.Step] {
    let days = ExampleCalendar.today.days(since: decided)
    guard days > 60 else { return [] }
    let day = decided.adding(days: generator.number(in: 30...(days - 20))).orMonday
    switch generator.below(100) {
    case 0..<5: return suspension(on: max(day, ExampleCalendar.today.adding(days: -240)))
    case 5..<10:
      return suspension(on: ExampleCalendar.today.adding(days: -generator.number(in: 6...24)))
    case 10..<14: return [.init(kind: .withdrawn, day: day, reason: "Notice given")]
    case 14..<16: return [.init(kind: .barred, day: day, reason: "Breach of contract")]
    default: return []
    }
  }

  private mutating func suspension(on day: Day) -> [Admission.Step] {
    let reason = generator.pick(["Safeguarding", "Quality concern", "Documents expired"])
    let start = min(day.orMonday, ExampleCalendar.today.adding(days: -5))
    let suspended = Admission.Step(
      kind: .suspended, day: start, reason: reason, reviewDay: start.adding(days: 28))
    let end = start.adding(days: generator.number(in: 25...90)).orMonday
    guard end <= ExampleCalendar.today else { return [suspended] }
    return [suspended, .init(kind: .lifted, day: end, reason: "Review passed")]
  }
}
