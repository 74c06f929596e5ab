import Values

extension Day {
  /// The day as in Ofsted's provider files and in the council's templates: `01/04/2026`.
  var inFigures: String {
    let iso = description
    return "\(iso.suffix(2))/\(iso.dropFirst(5).prefix(2))/\(iso.prefix(4))"
  }

  /// The day as spreadsheets save it: `2026-04-01T00:00:00`.
  var withTime: String { "\(description)T00:00:00" }
}
