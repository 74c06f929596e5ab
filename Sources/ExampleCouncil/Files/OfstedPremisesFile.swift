import Values

/// Ofsted's file of supported accommodation premises, in the layout it had in 2025.
struct OfstedPremisesFile: Sendable {
  let market: Market
  private static let year = ExampleCalendar.lastYear

  var file: ExampleFile {
    let day = ExampleCalendar.endOfYear(OfstedPremisesFile.year)
    let subject = "Supported accommodation premises as at"
    var text = CSVText(lineEnd: .windows)
    text.add([OfstedWords.title(of: subject, in: OfstedPremisesFile.year)])
    text.add([OfstedWords.linkNote])
    text.add([OfstedWords.emptyCellsNote])
    text.add(OfstedPremisesFile.headings)
    for service in market.services where service.isListed(on: day) {
      for premises in service.premises(on: day) { text.add(row(premises, of: service, on: day)) }
    }
    let path = "ofsted/supported-accommodation-premises-\(OfstedPremisesFile.year).csv"
    return ExampleFile(path: path, contents: text.bytes)
  }

  private func row(_ premises: Premises, of service: Service, on day: Day) -> [String] {
    [
      OfstedWords.link, service.urn, service.names.value(on: day), service.type.rawValue,
      service.registered.withTime, service.isSuspended ? "Suspended" : "Active",
      "Category \(premises.category)", "\(premises.places)", Marches.region, Marches.region,
      premises.constituency, Authority.all[premises.authority].name, service.sector.rawValue,
      OfstedProviderRow(service, in: market, on: day).owner,
    ]
  }

  static let headings = [
    "Web link", "URN", "Provider name", "Provision type", "Registration date",
    "Registration status", "Service category (Note 4)", "Places", "Premises Ofsted Region",
    "Premises Government Office Region", "Premises Parliamentary Constituency",
    "Premises Local Authority", "Sector", "Organisation name",
  ]
}
