import Values

/// The values that a rule's sentences name in braces, as in `{last}`.
struct RuleWords: Hashable, Sendable {
  private let values: [String: String]

  init(_ values: [String: String]) {
    self.values = values
  }

  /// Returns these words and others, which come first where both have one.
  func adding(_ others: RuleWords) -> RuleWords {
    RuleWords(values.merging(others.values) { $1 })
  }

  /// Returns a text with every word in braces replaced by its value.
  func fill(_ text: String) -> String {
    text.replacing(RuleWords.braces) { match in values[String(match.1)] ?? String(match.0) }
  }

  /// Returns the words that a text names.
  static func named(in text: String) -> [String] {
    text.matches(of: braces).map { String($0.1) }
  }

  private static var braces: Regex<(Substring, Substring)> { /\{([A-Za-z]*)\}/ }
}

extension RuleWords: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(uniqueKeysWithValues: elements))
  }
}

extension RuleWords {
  /// The words that every rule may name, whatever it looks for.
  static let common: Set<String> = [
    "vehicle", "kind", "regime", "from", "last", "latest", "asAt", "reference", "termReference",
    "authoritiesReference", "admissionReference", "priceReference", "termsReference",
  ]

  /// What stands for the references of a vehicle where no vehicle is looked at.
  static let ofAnyVehicle: RuleWords = [
    "reference": "the vehicle's own definition", "termReference": "the vehicle's own term",
    "authoritiesReference": "the vehicle's own list of authorities",
    "admissionReference": "the vehicle's own rules of admission",
    "priceReference": "the vehicle's own prices", "termsReference": "the vehicle's own terms",
  ]

  /// The words of a vehicle, which every rule may name.
  init(_ facts: VehicleFacts) {
    let definition = facts.definition
    self = [
      "vehicle": definition.name, "kind": definition.kind.inWords,
      "regime": definition.regime.inWords, "from": definition.term.from.inWords,
      "last": facts.last.inWords, "latest": facts.latest.inWords, "asAt": facts.day.inWords,
      "reference": definition.reference, "termReference": definition.term.reference,
      "authoritiesReference": definition.authorities.reference,
      "admissionReference": definition.admission.gateway?.reference
        ?? definition.admission.reference,
      "priceReference": definition.prices.reference, "termsReference": definition.terms.reference,
    ]
  }
}
