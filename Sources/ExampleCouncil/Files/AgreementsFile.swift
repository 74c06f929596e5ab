import Values

/// The council's list of placement agreements, in our template.
struct AgreementsFile: Sendable {
  let market: Market
  let agreements: [Agreement]

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(AgreementsFile.headings)
    for agreement in agreements { text.add(row(agreement)) }
    return ExampleFile(path: "agreements/agreements.csv", contents: text.bytes)
  }

  private func row(_ agreement: Agreement) -> [String] {
    childCells(agreement) + carerCells(agreement) + routeCells(agreement) + dayCells(agreement)
      + paperCells(agreement) + endCells(agreement)
  }

  private func childCells(_ agreement: Agreement) -> [String] {
    let child = agreement.child
    return [
      agreement.reference, child.reference, child.birth.description, child.sex,
      child.isUnaccompanied ? "Yes" : "No", child.siblings.map { "SG-\($0)" } ?? "",
      agreement.stay.setting == .atHome ? "Wrap-around support" : "Placement",
    ]
  }

  private func carerCells(_ agreement: Agreement) -> [String] {
    let carer = agreement.carer
    return [
      carer.serviceType, market.providers[carer.provider].name.name, carer.urn ?? "",
      agreement.route.isSolo ? "Yes" : "No",
    ]
  }

  private func routeCells(_ agreement: Agreement) -> [String] {
    let (route, lot) = (agreement.route, agreement.route.offer?.admission.lot)
    return [
      route.name, lot?.vehicle ?? "", lot?.name ?? "", route.offer?.band.name ?? "",
      route.outside ?? "", agreement.distanceReason ?? "",
    ]
  }

  private func dayCells(_ agreement: Agreement) -> [String] {
    [
      agreement.from.inFigures, agreement.plannedEnd?.inFigures ?? "",
      agreement.papers.agreed.inFigures, agreement.stay.setting == .atHome ? "14" : "28",
    ]
  }

  private func paperCells(_ agreement: Agreement) -> [String] {
    let papers = agreement.papers
    return [
      papers.legalStatus ?? "", papers.legalFrom?.inFigures ?? "", papers.budgetCode,
      papers.issued.inFigures, papers.providerSigned?.inFigures ?? "",
      papers.providerSigned == nil ? "" : papers.providerSignatory,
      papers.authoritySigned?.inFigures ?? "",
      papers.authoritySigned == nil ? "" : papers.authoritySignatory,
    ]
  }

  private func endCells(_ agreement: Agreement) -> [String] {
    [
      agreement.through?.inFigures ?? "",
      agreement.through == nil ? "" : agreement.endReason ?? "",
      agreement.supersedes ?? "", agreement.route.isSolo ? "livingCompanions=solo" : "",
    ]
  }

  static let headings = [
    "Reference", "Child reference", "Month of birth", "Sex", "Unaccompanied", "Sibling group",
    "Kind of agreement", "Service type", "Provider", "URN", "Solo", "Route", "Vehicle", "Lot",
    "Band", "Reason outside", "Reason for distance", "Starts on", "Planned end", "Agreed on",
    "Notice days", "Legal status", "Legal status from", "Budget code", "Issued on",
    "Signed by provider on", "Signed for the provider by", "Signed by authority on",
    "Signed for the authority by", "Ended on", "Reason for ending", "Takes the place of",
    "Needs",
  ]
}
