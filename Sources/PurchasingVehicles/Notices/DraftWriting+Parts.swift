import Values

/// The parts of a draft that notices say little of.
extension DraftWriting {
  func writeEstimate(_ draft: inout VehicleDraft) {
    guard let estimate = procurement.estimate else { return }
    draft.add("estimate:")
    draft.add("  amount: \(estimate.amount)")
    draft.add("  includesTax: \(estimate.includesTax)")
    draft.add("reference", procurement.reference, indent: 2)
  }

  func writeNotices(_ draft: inout VehicleDraft) {
    draft.add("notices:")
    for notice in procurement.notices {
      let day = notice.publishedOn.map { ", published: \($0)" } ?? ""
      let identifier = YAMLText.scalar(notice.identifier)
      draft.add("  - { kind: \(notice.kind.rawValue), identifier: \(identifier)\(day) }")
    }
  }

  /// Frameworks are closed and dynamic markets open at any time by what they are: Public Contracts
  /// Regulations 2015, regulations 33(5) and 34(14); Procurement Act 2023, sections 36, 45 and 49.
  func writeAdmission(_ draft: inout VehicleDraft) {
    draft.add("admission:")
    switch procurement.kind {
    case .framework: draft.add("  rule: closed")
    case .dynamicPurchasingVehicle, .dynamicMarket: draft.add("  rule: continuous")
    default:
      let advice = "closed, continuous or rounds; with rounds also 'rounds', each with its days"
      draft.leave("rule", advice, in: "admission", indent: 2)
    }
    draft.add("reference", procurement.reference, indent: 2)
  }

  func writeCallOffs(_ draft: inout VehicleDraft) {
    let techniques = procurement.techniques
    draft.add("callOffs:")
    if techniques.reopensCompetition == true, techniques.awardsDirectly != true {
      draft.add("  methods: [miniCompetition]")
    } else {
      let direct = techniques.awardsDirectly == true ? "directByRank or directByPrice" : nil
      let both = techniques.reopensCompetition == true ? ", and miniCompetition" : ""
      let all = "directByRank, directByPrice, miniCompetition"
      let advice = direct.map { "[\($0)]\(both)" } ?? "a list of \(all)"
      draft.leave("methods", advice, in: "callOffs", indent: 2)
    }
    if techniques.reopensCompetition == true {
      let advice = """
        { price: 40, quality: 40, distance: 20 } or others that come to 100; then 'qualityPoints' and \
        'distance' too
        """
      draft.leave("weights", advice, in: "callOffs", indent: 2)
      draft.leave(
        "ties", "a list of lowerPrice, higherQuality, nearer, earlierOffer", in: "callOffs",
        indent: 2)
    }
    draft.add("reference", procurement.reference, indent: 2)
  }

  /// The names of the lots in commands: the notice's own identifiers where they can be typed so.
  var lotNames: [String] {
    procurement.lots.map { lot in
      let isName = lot.identifier.isCommandWord && lot.identifier.contains(where: \.isLetter)
      let plain = lot.identifier.lowercased().map {
        $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
      }
      let words = String(plain).split(separator: "-").joined(separator: "-")
      return isName ? lot.identifier : words.hasPrefix("lot-") ? words : "lot-\(words)"
    }
  }

  func write(
    _ lot: PublishedProcurement.Lot, _ name: String, _ draft: inout VehicleDraft
  ) {
    let section = "lots.\(name)"
    draft.add("  - name: \(name)")
    draft.add("title", lot.title ?? "Lot \(lot.identifier)", indent: 4)
    draft.leave("serviceTypes", "a list, as in [Children's home]", in: section, indent: 4)
    draft.leave("need", "the need it is for in a word, as in standard", in: section, indent: 4)
    if let description = lot.description {
      draft.add("description", description, indent: 4)
    } else {
      draft.leave("description", "what is bought through it", in: section, indent: 4)
    }
    draft.leave("bands", "its price bands, each with 'name' and 'title'", in: section, indent: 4)
  }

  func writeEnd(_ draft: inout VehicleDraft) {
    draft.add("uplift:")
    let clauses = VehicleDefinition.Uplift.Clause.allCases.map(\.rawValue)
    draft.leave("clause", clauses.joined(separator: ", "), in: "uplift", indent: 2)
    draft.leave("reference", "where the contract says so", in: "uplift", indent: 2)
    draft.add("terms:")
    let advice = "where periods of notice and suspension stand, and add them"
    draft.leave("reference", advice, in: "terms", indent: 2)
  }
}
