import Values

/// The full inspections of services: when they were and what they found.
struct InspectionMaking {
  private var generator: SeededGenerator
  private var lastNumber = 90_000_000
  /// How many of a service's latest inspections any file can show.
  private let kept: Int

  init(calendar: ExampleCalendar, seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "inspections")
    kept = calendar.fileYears.count + 2
  }

  /// Gives every service its inspections.
  ///
  /// The latest judgements of the services of a type are spread as in England, those of services
  /// that have left among them.
  mutating func inspect(_ services: inout [Service]) {
    let days = services.map { inspectionDays(of: $0) }
    for type in ProvisionType.allCases {
      let inspected = services.indices.filter { services[$0].type == type && !days[$0].isEmpty }
      let judgements = type.judgements.spread(over: inspected.count, using: &generator)
      let outcomes = SupportedOutcome.marginal.spread(over: inspected.count, using: &generator)
      for (index, latest) in zip(inspected, zip(judgements, outcomes)) {
        services[index].inspections =
          type == .supportedAccommodation
          ? judged(by: latest.1, on: days[index]) : judged(type, by: latest.0, on: days[index])
      }
    }
  }

  /// Returns the days of a service's latest inspections, the earliest first.
  private mutating func inspectionDays(of service: Service) -> [Day] {
    let last = service.closing?.day ?? ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    var days: [Day] = []
    var day = service.registered.adding(
      days: generator.number(in: service.type.daysToFirstInspection))
    while day.orMonday <= last {
      days.append(day.orMonday)
      day = day.adding(days: generator.number(in: service.type.daysBetweenInspections))
    }
    return days.suffix(kept)
  }

  private mutating func judged(by latest: SupportedOutcome, on days: [Day]) -> [Inspection] {
    var outcome = latest
    return days.reversed().map { day in
      defer { outcome = SupportedOutcome.marginal.draw(using: &generator) }
      return inspection(on: day, .outcome(outcome))
    }
    .reversed()
  }

  /// Returns the inspections of a service on the scale of four points, the latest as given.
  private mutating func judged(
    _ type: ProvisionType, by latest: Judgement, on days: [Day]
  ) -> [Inspection] {
    var overall = latest
    return days.reversed().map { day in
      let partial = overall.partial.draw(using: &generator)
      let verdict = Inspection.Verdict.judged(
        overall: overall, protection: partial.protection, leadership: partial.leadership)
      overall = before(overall, type)
      return inspection(on: day, verdict)
    }
    .reversed()
  }

  /// Returns the judgement before one: the same for six services in ten.
  ///
  /// Source: Ofsted, provider level 2021 and 2023: 1,536 of 3,077 services had another judgement
  /// two years and about one inspection or two later.
  private mutating func before(_ judgement: Judgement, _ type: ProvisionType) -> Judgement {
    generator.happens(percent: 60) ? judgement : type.judgements.draw(using: &generator)
  }

  private mutating func inspection(on day: Day, _ verdict: Inspection.Verdict) -> Inspection {
    lastNumber += generator.number(in: 1...5)
    let published = day.adding(days: generator.number(in: ProvisionType.daysToPublication))
    return Inspection(
      day: day, published: published.orMonday, number: lastNumber, verdict: verdict)
  }
}
