import StrictYAML
import Values

extension MeasureRules {
  /// Reads the definitions; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var reading = Reading(root: try YAMLDocument(yaml, file: file).root)
    let rules = reading.rules()
    guard reading.findings.isEmpty, let rules else { throw YAMLProblem(reading.findings) }
    self = rules
  }
}

private struct Reading {
  let root: YAMLValue
  var findings: [Finding] = []

  init(root: YAMLValue) {
    self.root = root
  }

  mutating func rules() -> MeasureRules? {
    let values = root.mapping(
      required: [
        "description", "shortBreaks", "samePlacement", "sameCarer", "temporary", "adoption",
        "parents", "fostering", "residential", "carers", "farFromHome", "manyPlacements",
        "longTerm", "stayingPut", "disability", "specialEducationalNeeds", "matchedLongTerm",
        "homeDistricts", "leaving",
        "careLeavers", "rounding",
      ], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let carers = carers(values["carers"])
    let far = number("miles", in: values["farFromHome"])
    let longTerm = numbers(
      ["underAge", "lookedAfterMonths", "placementMonths"], in: values["longTerm"])
    let rounding = part("rule", of: values["rounding"])?.choice(Rounding.self, &findings)
    let careLeavers = careLeavers(values["careLeavers"])
    return MeasureRules(
      shortBreaks: codes("legalStatuses", in: values["shortBreaks"]),
      samePlacement: codes("reasonsBegan", in: values["samePlacement"]),
      sameCarer: codes("reasonsBegan", in: values["sameCarer"]),
      temporary: codes("placements", in: values["temporary"]),
      adoption: codes("placements", in: values["adoption"]),
      parents: codes("placements", in: values["parents"]),
      fostering: codes("placements", in: values["fostering"]),
      residential: codes("placements", in: values["residential"]),
      ownProvider: carers.provider, carerPlacements: carers.placements,
      farFromHome: Miles(tenths: far * 10),
      manyPlacements: number("count", in: values["manyPlacements"]),
      longTerm: .init(
        underAge: longTerm[0], lookedAfterMonths: longTerm[1], placementMonths: longTerm[2]),
      stayingPut: codes("reasonsEnded", in: values["stayingPut"]),
      disability: codes("needs", in: values["disability"]),
      specialEducationalNeeds: educationalNeeds(values["specialEducationalNeeds"]),
      matchedLongTerm: codes("placements", in: values["matchedLongTerm"]),
      fewestOfDistrict: number("fewest", in: values["homeDistricts"]),
      leaving: leaving(values["leaving"]), careLeavers: careLeavers, rounding: rounding ?? .halfUp)
  }

  private mutating func carers(
    _ value: YAMLValue?
  ) -> (provider: ReturnCode, placements: [FosterCarer.Sort: Set<ReturnCode>]) {
    let sorts = FosterCarer.Sort.allCases
    let parts = value?.mapping(
      required: ["provider", "reference"], optional: Set(sorts.map(\.rawValue)), &findings)
    _ = parts?["reference"]?.text(&findings)
    let placements = sorts.reduce(into: [FosterCarer.Sort: Set<ReturnCode>]()) { placements, sort in
      guard let codes = parts?[sort.rawValue]?.codes(&findings) else { return }
      placements[sort] = Set(codes)
    }
    return (parts?["provider"]?.codes(&findings).first ?? .blank, placements)
  }

  private mutating func leaving(_ value: YAMLValue?) -> [LeavingGroup] {
    let kinds = LeavingGroup.Kind.allCases
    let parts = value?.mapping(
      required: Set(kinds.map(\.rawValue)).union(["reference"]), optional: [], &findings)
    _ = parts?["reference"]?.text(&findings)
    return kinds.compactMap { kind in
      let values = parts?[kind.rawValue]?.mapping(
        required: ["name", "reasonsEnded"], optional: [], &findings)
      guard let name = values?["name"]?.text(&findings),
        let reasons = values?["reasonsEnded"]?.codes(&findings)
      else { return nil }
      return LeavingGroup(kind: kind, name: name, reasons: Set(reasons))
    }
  }

  private mutating func educationalNeeds(_ value: YAMLValue?) -> EducationalNeedWords {
    let parts = value?.mapping(
      required: ["provisions", "types", "reference"], optional: [], &findings)
    _ = parts?["reference"]?.text(&findings)
    let kinds = EducationalNeed.Provision.allCases.map(\.rawValue)
    let names = parts?["provisions"]?.mapping(required: Set(kinds), optional: [], &findings)
    let types = (parts?["types"]?.entries(&findings) ?? []).map {
      EducationalNeedWords.Kind(code: $0.key, name: $0.value.text(&findings) ?? "")
    }
    return EducationalNeedWords(
      provisions: EducationalNeed.Provision.allCases.reduce(into: [:]) { words, kind in
        words[kind] = names?[kind.rawValue]?.text(&findings)
      },
      types: types)
  }

  private mutating func careLeavers(_ value: YAMLValue?) -> CareLeaverRules {
    let sets = [
      "leftOut", "inTouch", "inEducationOrWork", "notInEducationOrWork", "suitable",
      "notSuitable", "stayingPut",
    ]
    let parts = value?.mapping(
      required: Set(sets).union(["ages", "reference"]), optional: [], &findings)
    _ = parts?["reference"]?.text(&findings)
    let codes = sets.map { Set(parts?[$0]?.codes(&findings) ?? []) }
    return CareLeaverRules(
      bands: bands(parts?["ages"]), leftOut: codes[0], inTouch: codes[1],
      inEducationOrWork: codes[2], notInEducationOrWork: codes[3], suitable: codes[4],
      notSuitable: codes[5], stayingPut: codes[6])
  }

  private mutating func bands(_ value: YAMLValue?) -> AgeBands {
    let text = value?.text(&findings) ?? ""
    if let bands = AgeBands(text) { return bands }
    if let place = value?.place {
      findings.append(Finding(.error, at: place, Message.noBands(text)))
    }
    return .none
  }

  private mutating func part(_ name: String, of value: YAMLValue?) -> YAMLValue? {
    let parts = value?.mapping(required: [name, "reference"], optional: [], &findings)
    _ = parts?["reference"]?.text(&findings)
    return parts?[name]
  }

  private mutating func codes(_ name: String, in value: YAMLValue?) -> Set<ReturnCode> {
    Set(part(name, of: value)?.codes(&findings) ?? [])
  }

  private mutating func number(_ name: String, in value: YAMLValue?) -> Int {
    part(name, of: value)?.wholeNumber(&findings) ?? 0
  }

  private mutating func numbers(_ names: [String], in value: YAMLValue?) -> [Int] {
    let parts = value?.mapping(
      required: Set(names).union(["reference"]), optional: [], &findings)
    _ = parts?["reference"]?.text(&findings)
    return names.map { parts?[$0]?.wholeNumber(&findings) ?? 0 }
  }
}

private enum Message {
  static func noBands(_ text: String) -> String {
    "'\(text)' are no bands of ages that follow one another. Write them as in 17-18,19-21."
  }
}
