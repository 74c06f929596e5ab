import StrictYAML
import Values

/// The reading of a vehicle's file: its parts, one by one, with what is wrong in each.
struct DefinitionReading {
  static let required: Set = [
    "title", "kind", "regime", "description", "reference", "authorities", "term", "admission",
    "callOffs", "prices", "lots", "uplift", "terms",
  ]
  static let optional: Set = ["used", "estimate", "notices", "discounts"]

  private let values: [String: YAMLValue]

  init(_ values: [String: YAMLValue]) {
    self.values = values
  }

  /// Returns the definition, or `nil` where a part cannot be read; why is then among the findings.
  func definition(
    _ name: String, _ known: KnownWords, _ findings: inout [Finding]
  ) -> VehicleDefinition? {
    typealias Part = VehicleDefinition
    let title = values["title"]?.text(&findings)
    let kind = values["kind"]?.choice(VehicleKind.self, &findings)
    let regime = values["regime"]?.choice(LegalRegime.self, &findings)
    let description = values["description"]?.text(&findings)
    let reference = values["reference"]?.text(&findings)
    let term = values["term"].flatMap { Term($0, &findings) }
    let authorities = values["authorities"].flatMap {
      Part.Authorities($0, on: term?.from, known, &findings)
    }
    let used = values["used"].map { [ExtensionUse]($0, of: term?.extensions, &findings) }
    let estimate = values["estimate"].flatMap { Part.Estimate($0, &findings) }
    let notices = values["notices"].map { [Notice]($0, &findings) }
    let admission = values["admission"].flatMap { Part.Admission($0, &findings) }
    let callOffs = values["callOffs"].flatMap { Part.CallOffs($0, &findings) }
    let prices = values["prices"].flatMap { Part.Prices($0, &findings) }
    let lots = values["lots"]?.list(&findings).compactMap { LotDefinition($0, known, &findings) }
    let discounts = values["discounts"].flatMap { Discounts($0, &findings) }
    let uplift = values["uplift"].flatMap { Part.Uplift($0, &findings) }
    let terms = values["terms"].flatMap { Part.Terms($0, &findings) }
    guard let title, let kind, let regime, let description, let reference, let authorities,
      let term, let admission, let callOffs, let prices, let lots, let uplift, let terms
    else { return nil }
    return VehicleDefinition(
      name: name, title: title, kind: kind, regime: regime, description: description,
      reference: reference, authorities: authorities, term: term, used: used ?? [],
      estimate: estimate, notices: notices ?? [], admission: admission, callOffs: callOffs,
      prices: prices, lots: lots, discounts: discounts, uplift: uplift, terms: terms)
  }

  /// Where the parts stand in the file, for what is wrong with several of them together.
  func places(_ root: Place) -> DefinitionPlaces {
    var ignored: [Finding] = []
    let lots = values["lots"]?.list(&ignored) ?? []
    return DefinitionPlaces(
      sections: values.mapValues(\.place), lots: lots.map(\.place),
      bands: lots.map { lot in
        let entries = lot.entries(&ignored)
        let bands = entries.first { $0.key == "bands" }?.value
        return bands?.list(&ignored).map(\.place) ?? []
      },
      file: root)
  }
}
