import Values

/// The council's services, in our template: what Ofsted lists, with the names and postcodes that it
/// keeps back, and the council's own services that it does not register.
struct ServicesFile: Sendable {
  let market: Market

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(ServicesFile.headings)
    for service in market.openServices { text.add(row(of: service)) }
    text.add(row(ofOwnService: "Fostering", type: "Local Authority Fostering Agency", "WM-001"))
    text.add(row(ofOwnService: "Adoption", type: "Local Authority Adoption Agency", "WM-002"))
    return ExampleFile(path: "register/services.csv", contents: text.bytes)
  }

  private func row(of service: Service) -> [String] {
    let day = ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    let provider = market.providers[service.owners.latest]
    return [
      service.urn, service.names.latest, service.type.rawValue, provider.name.name,
      service.sector.rawValue, Authority.all[service.authority].name, service.address.postcode,
      service.places(on: day).map { "\($0)" } ?? "", service.registered.inFigures,
      service.isSuspended ? "Suspended" : "Active", provider.isInHouse ? "Yes" : "No",
    ]
  }

  /// Returns a service that the council runs itself, at its own office.
  private func row(ofOwnService name: String, type: String, _ reference: String) -> [String] {
    let council = Authority.all[Authority.westmarchIndex]
    return [
      reference, "\(council.name) \(name)", type, council.councilName,
      Sector.localAuthority.rawValue, council.name, "\(council.postcodeArea)1 1AA", "", "",
      "Active", "Yes",
    ]
  }

  static let headings = [
    "URN", "Service", "Provision type", "Provider", "Sector", "Local authority", "Postcode",
    "Places", "Registered on", "Registration status", "In-house",
  ]
}
