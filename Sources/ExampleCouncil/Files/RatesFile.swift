import Values

/// The rate cards of those who stand on Westmarch's lots, in our template.
struct RatesFile: Sendable {
  let market: Market
  let buying: CouncilBuying

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(RatesFile.headings)
    for rate in buying.rates {
      text.add([
        rate.admission.lot.vehicle, rate.admission.lot.name, rate.band.name,
        market.providers[rate.admission.provider].name.name, rate.admission.service?.urn ?? "",
        rate.weekly.description, rate.from.inFigures, rate.through?.inFigures ?? "",
      ])
    }
    return ExampleFile(path: "buying/rates.csv", contents: text.bytes)
  }

  static let headings = [
    "Vehicle", "Lot", "Band", "Provider", "URN", "Weekly price", "From", "To",
  ]
}
