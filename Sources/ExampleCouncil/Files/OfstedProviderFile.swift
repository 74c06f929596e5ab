import Values

/// Ofsted's provider level file as at 31 March, in the layout it had in 2025.
///
/// Headings hold line breaks, thirteen columns without a heading follow the last, and the file
/// begins with a byte-order mark.
struct OfstedProviderFile: Sendable {
  let market: Market
  let year: Int

  var file: ExampleFile {
    let day = ExampleCalendar.endOfYear(year)
    let width = OfstedProviderFile.headings.count + 13
    var text = CSVText(lineEnd: .windows, byteOrderMark: true)
    text.add([OfstedWords.title(of: "Provider level as at", in: year)], width: width)
    text.add([OfstedWords.linkNote], width: width)
    text.add([OfstedWords.emptyCellsNote], width: width)
    text.add(OfstedProviderFile.headings, width: width)
    for service in market.services where service.isListed(on: day) {
      text.add(row(OfstedProviderRow(service, in: market, on: day)), width: width)
    }
    return ExampleFile(path: "ofsted/provider_at_march_\(year).csv", contents: text.bytes)
  }

  private func row(_ row: OfstedProviderRow) -> [String] {
    let marks = [
      row.service.isShortBreaksOnly ? "Short breaks only" : "",
      row.service.hasManyBuildings ? "Y" : "",
    ]
    return row.beginning + [row.places, row.premises] + marks + [row.owner] + row.inspection
      + [row.supportedOutcome]
  }

  static let headings = [
    "Web link", "URN", "Linked Education URN", "Provision type", "Registration date",
    "Registration status", "Name", "Address 1", "Address 2", "Town", "County", "Postcode",
    "Ofsted Region", "Government Office Region", "Local authority", "Parliamentary constituency",
    "Sector", "Places", "Supported accommodation premises", "Short-break-only children's home",
    "Multi Building Children's Home", "Organisation which owns the provider",
    "\nLatest Full inspection event type", "\nLatest full inspection date",
    "Latest full inspection publication date", "\nLatest full inspection event number",
    "\nOverall experiences and progress of children and young people",
    "Outcomes in education and related learning activities", "Health services",
    "\nHow well children and young people are helped and protected",
    "The effectiveness of leaders and managers", "Supported Accommodation outcome",
  ]
}
