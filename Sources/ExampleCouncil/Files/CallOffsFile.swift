import Values

/// The placements that Westmarch bought, in our template.
struct CallOffsFile: Sendable {
  let market: Market
  let buying: CouncilBuying

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(CallOffsFile.headings)
    for (index, placement) in buying.placements.enumerated() {
      text.add(row(of: placement, number: index + 1))
    }
    return ExampleFile(path: "buying/call-offs.csv", contents: text.bytes)
  }

  private func row(of placement: Placement, number: Int) -> [String] {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return [
      "WM-\(placement.day.year)-\(padded)", placement.day.inFigures, placement.type.rawValue,
      placement.route.rawValue, placement.lot?.vehicle ?? "", placement.lot?.name ?? "",
      placement.band?.name ?? "", market.providers[placement.provider].name.name, placement.urn,
      placement.weekly?.description ?? "", placement.ended?.inFigures ?? "",
      placement.reason ?? "",
    ]
  }

  static let headings = [
    "Reference", "Placed on", "Service type", "Route", "Vehicle", "Lot", "Band", "Provider", "URN",
    "Weekly fee", "Ended on", "Reason outside",
  ]
}
