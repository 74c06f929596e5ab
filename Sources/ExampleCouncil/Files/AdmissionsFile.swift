import Values

/// Who stands on the lots of Westmarch's vehicles, a row for each step, in our template.
struct AdmissionsFile: Sendable {
  let market: Market
  let register: CouncilRegister
  let buying: CouncilBuying

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(AdmissionsFile.headings)
    for (number, admission) in buying.admissions.enumerated() {
      for step in admission.steps { text.add(row(of: step, admission, number)) }
    }
    return ExampleFile(path: "buying/admissions.csv", contents: text.bytes)
  }

  private func row(
    of step: Admission.Step, _ admission: Admission, _ number: Int
  ) -> [String] {
    let people = register.commissioners
    let decided = people[number % people.count]
    let approved = people[(number + 1) % people.count]
    let needsTwo = [.suspended, .lifted, .barred].contains(step.kind)
    return [
      admission.lot.vehicle, admission.lot.name, market.providers[admission.provider].name.name,
      admission.service?.urn ?? "", "", step.kind.rawValue, step.day.inFigures,
      step.through?.inFigures ?? "", step.reason ?? "",
      step.reason == nil ? "" : "PB \(step.day.components.month)/\(step.day.year)",
      step.reason == nil ? "" : decided, needsTwo ? approved : "",
      step.reviewDay?.inFigures ?? "", "",
    ]
  }

  static let headings = [
    "Vehicle", "Lot", "Provider", "URN", "Group", "Step", "From", "Last day", "Reason",
    "Decision reference", "Decided by", "Approved by", "Review day", "Scores",
  ]
}
