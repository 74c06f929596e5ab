import Values

/// A service as a row of Ofsted's provider level file of a day, in the words that all layouts share.
struct OfstedProviderRow {
  let service: Service
  let owner: String
  let day: Day

  init(_ service: Service, in market: Market, on day: Day) {
    self.service = service
    self.day = day
    let provider = market.providers[service.owners.value(on: day)]
    owner = service.hidesOwner ? "" : provider.spelling(turn: service.number + day.year)
  }

  /// The columns from the link to the sector, in which the layouts agree.
  var beginning: [String] {
    let place = Authority.all[service.authority]
    let isLastDay = day == ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    return [
      OfstedWords.link, service.urn, service.educationURN ?? "", service.spelling,
      service.registered.inFigures, service.isSuspended && isLastDay ? "Suspended" : "Active",
      service.type.hidesName ? OfstedWords.redacted : service.names.value(on: day),
    ] + address + [
      Marches.region, Marches.region, place.name, service.address.constituency,
      service.sector.rawValue,
    ]
  }

  /// Both lines of the address, the town, the county and the postcode.
  ///
  /// The spaces are Ofsted's: the second line is a space where it is empty and ends in two.
  private var address: [String] {
    guard !service.type.hidesAddress else {
      return Array(repeating: OfstedWords.redacted, count: 5)
    }
    let (street, town) = (service.address.street, service.address.town)
    let lines =
      service.number.isMultiple(of: 3) ? ["The Old Office", "\(street)  "] : [street, " "]
    return lines + [town, "", service.address.postcode]
  }

  var places: String { service.places(on: day).map { "\($0)" } ?? "" }

  /// How many premises supported accommodation has, and nothing for other services.
  var premises: String {
    service.type == .supportedAccommodation ? "\(service.premises(on: day).count)" : ""
  }

  /// The columns of the latest full inspection, from the event to the effectiveness of leaders.
  var inspection: [String] {
    guard let inspection = service.inspection(on: day) else {
      return Array(repeating: "", count: 9)
    }
    return [
      OfstedWords.fullInspection, inspection.day.inFigures, inspection.published.inFigures,
      "\(inspection.number)",
    ] + judgements(of: inspection)
  }

  /// Education and health are judged in secure homes alone.
  private func judgements(of inspection: Inspection) -> [String] {
    guard case .judged(let overall, let protection, let leadership) = inspection.verdict else {
      return Array(repeating: "", count: 5)
    }
    let isSecure = service.type == .secureHome
    return [
      overall.rawValue, isSecure ? overall.rawValue : "",
      isSecure ? Judgement.good.rawValue : "", protection.rawValue, leadership.rawValue,
    ]
  }

  /// The outcome of supported accommodation's inspection, and nothing for other services.
  var supportedOutcome: String {
    guard case .outcome(let outcome) = service.inspection(on: day)?.verdict else { return "" }
    return outcome.rawValue
  }
}
