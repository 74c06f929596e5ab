import Geography
import Values

/// The writing of a draft, part by part in the order of a vehicle's file.
struct DraftWriting {
  let procurement: PublishedProcurement
  private let words: NoticeWords
  private let authorities: AuthorityDirectory

  init(
    _ procurement: PublishedProcurement, _ words: NoticeWords, _ authorities: AuthorityDirectory
  ) {
    self.procurement = procurement
    self.words = words
    self.authorities = authorities
  }

  func write(to draft: inout VehicleDraft) {
    writeHead(&draft)
    writeAuthorities(&draft)
    writeTerm(&draft)
    writeEstimate(&draft)
    writeNotices(&draft)
    writeAdmission(&draft)
    writeCallOffs(&draft)
    draft.add("prices:")
    draft.leave("basis", "tendered, ceiling or fixed", in: "prices", indent: 2)
    draft.add("reference", procurement.reference, indent: 2)
    draft.add("lots:")
    let names = lotNames
    for (lot, name) in zip(procurement.lots, names) { write(lot, name, &draft) }
    writeEnd(&draft)
  }

  private func writeHead(_ draft: inout VehicleDraft) {
    draft.add("title", procurement.title)
    if let kind = procurement.kind {
      draft.add("kind", kind.rawValue)
    } else {
      draft.leave("kind", VehicleKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    if let regime = procurement.regime {
      if let check = words.basis(of: regime)?.check { draft.add("# To check: \(check)") }
      draft.add("regime", regime.rawValue)
    } else {
      draft.leave("regime", "the law that the procurement began under")
    }
    if let description = procurement.description {
      draft.add("description", description)
    } else {
      draft.leave("description", "what the vehicle is for")
    }
    draft.add("reference", procurement.reference)
  }

  private func writeAuthorities(_ draft: inout VehicleDraft) {
    draft.add("authorities:")
    write("lead", [procurement.lead.name], isList: false, &draft)
    write("participating", procurement.participating.map(\.name), isList: true, &draft)
    if let isOpen = procurement.techniques.isOpenToOthers {
      draft.add("  openToOthers: \(isOpen)")
    } else {
      let advice = "true where authorities that are not named may join, else false"
      draft.leave("openToOthers", advice, in: "authorities", indent: 2)
    }
    draft.add("reference", procurement.reference, indent: 2)
  }

  /// Names authorities as the directory has them; one that it has not is left to a person.
  private func write(
    _ key: String, _ names: [String], isList: Bool, _ draft: inout VehicleDraft
  ) {
    let found = names.map { authority($0) }
    let known = found.compactMap(\.self).map(YAMLText.scalar)
    let unknown = zip(names, found).filter { $0.1 == nil }.map(\.0)
    let value = isList ? "[\(known.joined(separator: ", "))]" : known.first ?? ""
    guard !unknown.isEmpty else { return draft.add("  \(key): \(value)") }
    let advice = "how the register names \(unknown.map { "'\($0)'" }.joined(separator: ", "))"
    draft.leave(
      key, advice + (known.isEmpty ? "" : ", besides \(value)"), in: "authorities", indent: 2)
  }

  private func authority(_ name: String) -> String? {
    guard let day = procurement.period.from ?? procurement.notices.compactMap(\.publishedOn).first
    else { return nil }
    return [name, name.withoutCouncil].lazy.compactMap {
      authorities.authority(named: $0, on: day)?.name
    }.first
  }

  private func writeTerm(_ draft: inout VehicleDraft) {
    let period = procurement.period
    draft.add("term:")
    let length = period.days.map { ", and the notice gives a length of \($0) days" } ?? ""
    write("from", period.from, "the first day\(length)", &draft)
    write("through", period.through, "the last day of the first term\(length)", &draft)
    let told = procurement.lots.compactMap(\.renewal.description).first
    for line in YAMLText.folded(told.map { "The notice says: \($0)" } ?? "", width: 94) {
      draft.add("  # \(line)")
    }
    if let extensions = procurement.extensions {
      draft.add("  extensions: \(extensions)")
    } else {
      draft.leave("extensions", "as in 1+1+1 or 6m, or none", in: "term", indent: 2)
    }
    draft.add("reference", procurement.reference, indent: 2)
  }

  private func write(_ key: String, _ day: Day?, _ advice: String, _ draft: inout VehicleDraft) {
    guard let day else { return draft.leave(key, advice, in: "term", indent: 2) }
    draft.add("  \(key): \(day)")
  }
}

extension String {
  /// A buyer's name without what notices add to an authority's, such as "London Borough of".
  fileprivate var withoutCouncil: String {
    let pattern =
      /(?i)^(the )?(london borough of |royal borough of |city of |borough of )?|( city| county| borough| metropolitan district| metropolitan borough)*( council)$/
    return replacing(pattern, with: "")
  }
}
