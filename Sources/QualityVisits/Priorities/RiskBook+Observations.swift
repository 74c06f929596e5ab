import ProviderRegister
import Values

extension RiskBook {
  /// What was observed of a service, signal by signal.
  func observations(of service: Service) -> [Observation] {
    judgement(service) + visiting(service) + findings(service) + placing(service)
      + registration(service)
  }

  private func judgement(_ service: Service) -> [Observation] {
    guard service.isListedByOfsted else {
      return [
        Observation(
          .notInspected, .code(RiskFacts.notRegistered), because: "No regulator inspects it")
      ]
    }
    var found = [
      Observation(
        .judgement, .code(service.judgement.rawValue),
        because: "Ofsted's latest judgement: \(service.judgement.inWords)")
    ]
    if let inspected = service.inspectionDay, inspected <= day {
      let months = day.wholeMonths(since: inspected)
      found.append(
        Observation(
          .judgementAge, .number(months),
          because: "Inspected on \(inspected.inWords), \(months.counted("month")) ago"))
    }
    return found
  }

  private func visiting(_ service: Service) -> [Observation] {
    guard let last = visits[service.urn]?.first else {
      let from = inUseFrom(service)
      return [
        Observation(
          .neverVisited, .number(max(0, day.wholeMonths(since: from))),
          because: "Never visited, in use or on the register from \(from.inWords)")
      ]
    }
    let months = day.wholeMonths(since: last.facts.day)
    return [
      Observation(
        .sinceVisit, .number(months),
        because: "Last visited on \(last.facts.day.inWords), \(months.counted("month")) ago")
    ]
  }

  private func findings(_ service: Service) -> [Observation] {
    var found: [Observation] = []
    if let (visit, grade) = grades[service.urn] {
      found.append(
        Observation(
          .lastGrade, .code(grade.code),
          because: "Graded '\(grade.title)' at \(visit.reference) on \(visit.facts.day.inWords)"))
    }
    if let overdue = overdueActions[service.urn] {
      found.append(
        Observation(
          .overdueActions, .number(overdue), because: overdue.counted("overdue action")))
    }
    return found
      + concerns(about: service).compactMap { concern in
        guard let standing = concern.standing(on: day), standing.stage.isOpen else { return nil }
        return Observation(
          .openConcerns, .code(standing.severity),
          because: "Open concern \(concern.reference), \(standing.severity)")
      }
  }

  private func placing(_ service: Service) -> [Observation] {
    var found: [Observation] = []
    let count = children[service.urn]?.count ?? 0
    if count > 0 {
      found.append(
        Observation(
          .childrenPlaced, .number(count),
          because: "\(count.counted("child", "children")) of the council's placed there"))
    }
    if let weekly = placements.weekly[service.urn], weekly.pence > 0 {
      found.append(
        Observation(
          .weeklyCost, .number(Int(weekly.pence / 100)),
          because: "The council pays \(weekly.inWords) a week there"))
    }
    if let miles = distances[service.urn] {
      found.append(
        Observation(
          .distance, .number(miles.tenths / 10),
          because: "\(miles) miles from the council's centre"))
    }
    return found
  }

  private func registration(_ service: Service) -> [Observation] {
    var found: [Observation] = []
    if let registered = service.registrationDay, registered <= day {
      found.append(since(registered, .newRegistration, "Registered on \(registered.inWords)"))
    }
    if let manager = service.provider.flatMap({ managers[$0] }) {
      found.append(
        since(manager, .newManager, "Its provider has another manager from \(manager.inWords)"))
    }
    if let owner = newOwner(of: service) { found.append(owner) }
    if let missing = missingReports[service.urn] {
      let reports = missing.counted("independent person's report", "independent persons' reports")
      found.append(Observation(.missingReports, .number(missing), because: "\(reports) missing"))
    }
    return found + suspension(of: service)
  }

  private func suspension(of service: Service) -> [Observation] {
    let bearing = standings.filter { standing in
      standing.urn == service.urn
        || standing.provider != nil && standing.provider == service.provider
        || standing.group != nil && standing.group == service.group
    }
    guard let last = bearing.map({ min($0.range.until ?? day, day) }).max() else { return [] }
    let words =
      last == day ? "Suspended or barred now" : "Suspended or barred until \(last.inWords)"
    return [since(last, .pastSuspension, words)]
  }

  private func since(_ past: Day, _ signal: PrioritySignal, _ because: String) -> Observation {
    Observation(signal, .number(day.wholeMonths(since: past)), because: because)
  }

  /// The last taking over of the service by another provider, or of its provider by another group.
  private func newOwner(of service: Service) -> Observation? {
    let group = service.provider.flatMap { takeovers[$0] }
    guard let owner = newOwnerDay(of: service), owner >= group ?? owner else {
      return group.map {
        since($0, .newOwner, "Its provider came to another group on \($0.inWords)")
      }
    }
    return since(owner, .newOwner, "Taken over by its provider on \(owner.inWords)")
  }

  /// The day on which the service came to the provider that has it; `nil` while it has had one only.
  private func newOwnerDay(of service: Service) -> Day? {
    let records = owners[service.urn] ?? []
    let changes = zip(records, records.dropFirst()).filter { before, after in
      before.facts.provider != nil && after.facts.provider != nil
        && before.facts.provider != after.facts.provider
    }
    return changes.last?.1.from
  }
}
