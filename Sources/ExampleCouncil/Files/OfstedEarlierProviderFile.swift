import Values

/// Ofsted's provider level file as at 31 March, in the layout it had in 2023.
///
/// It knows no premises and no outcome of supported accommodation, has two columns without a
/// heading, and ends in rows of commas.
struct OfstedEarlierProviderFile: Sendable {
  let market: Market
  let year: Int

  var file: ExampleFile {
    let day = ExampleCalendar.endOfYear(year)
    let width = OfstedEarlierProviderFile.headings.count + 2
    var text = CSVText(lineEnd: .unix)
    text.add([OfstedWords.title(of: "Provider level as at", in: year, dash: "-")], width: width)
    text.add([OfstedWords.linkNote], width: width)
    text.add([OfstedWords.emptyCellsNote], width: width)
    text.add(OfstedEarlierProviderFile.headings, width: width)
    for service in market.services where service.isListed(on: day) {
      text.add(row(OfstedProviderRow(service, in: market, on: day)), width: width)
    }
    for _ in 0..<3 { text.add([""], width: width) }
    return ExampleFile(path: "ofsted/provider_at_march_\(year).csv", contents: text.bytes)
  }

  private func row(_ row: OfstedProviderRow) -> [String] {
    let marks = [
      row.service.isShortBreaksOnly ? "Short-break-only children's home" : "",
      row.service.hasManyBuildings ? "Y" : "",
    ]
    return row.beginning + [row.places] + marks + [row.owner] + row.inspection
  }

  static let headings = [
    "Web link", "URN", "Linked Education URN", "Provision type", "Registration date",
    "Registration status", "Name", "Address 1", "Address 2", "Town", "County", "Postcode",
    "Ofsted region", "Government Office Region", "Local authority", "Parliamentary constituency",
    "Sector", "Places", "Short-break-only children's home", "Multi-building children's home",
    "Organisation which owns the provider", "Latest full inspection event type",
    "Latest full inspection date", "Latest full inspection publication date",
    "Latest full inspection event number",
    "Overall experiences and progress of children and young people",
    "Outcomes in education and related learning activities", "Health services",
    "How well children and young people are helped and protected",
    "The effectiveness of leaders and managers",
  ]
}
