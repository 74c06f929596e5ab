import Values

/// The council's lists of what belongs to its agreements, each in our template: fee lines, funding,
/// discounts claimed, absences, reviews and objectives.
struct AgreementPartFiles: Sendable {
  let agreements: [Agreement]

  var files: [ExampleFile] {
    [
      file("fee-lines", AgreementPartFiles.feeHeadings) { agreement in
        agreement.fees.map { [agreement.reference] + $0.cells }
      },
      file("funding", AgreementPartFiles.fundingHeadings) { agreement in
        agreement.splits.map { [agreement.reference] + $0.cells }
      },
      file("discount-claims", AgreementPartFiles.claimHeadings) { agreement in
        agreement.claims.map { [agreement.reference] + $0.cells }
      },
      file("absences", ["Agreement", "From", "To", "Reason", "Percentage paid"]) { agreement in
        agreement.pauses.map { [agreement.reference] + $0.cells }
      },
      file("agreement-reviews", ["Agreement", "Reviewed on", "Outcome"]) { agreement in
        agreement.reviews.map { [agreement.reference, $0.day.inFigures, $0.outcome] }
      },
      file("objectives", AgreementPartFiles.objectiveHeadings) { agreement in
        agreement.objectives.map { [agreement.reference] + $0.cells }
      },
    ]
  }

  private func file(
    _ name: String, _ headings: [String], _ rows: (Agreement) -> [[String]]
  ) -> ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(headings)
    for row in agreements.flatMap(rows) { text.add(row) }
    return ExampleFile(path: "agreements/\(name).csv", contents: text.bytes)
  }

  private static let feeHeadings = [
    "Agreement", "For what", "From", "To", "Amount", "Per", "Hours a week", "Ratio", "Came by",
  ]
  private static let fundingHeadings = [
    "Agreement", "From", "To", "Shares are", "Social care", "Health", "Education", "Decision",
  ]
  private static let claimHeadings = [
    "Agreement", "Discount", "From", "To", "Amount a week", "Percentage", "Clause",
  ]
  private static let objectiveHeadings = [
    "Agreement", "Objective", "From", "Review due", "Reviewed on", "Result", "Next review",
  ]
}

extension Agreement.Fee {
  fileprivate var cells: [String] {
    [
      what, from.inFigures, through?.inFigures ?? "", amount.description, isOnce ? "Once" : "Week",
      hours ?? "", ratio ?? "", cause,
    ]
  }
}

extension Agreement.Split {
  fileprivate var cells: [String] {
    [from.inFigures, through?.inFigures ?? "", basis] + shares + [decision]
  }
}

extension Agreement.Claim {
  fileprivate var cells: [String] {
    [
      discount, from.inFigures, through?.inFigures ?? "", weekly.description, percentage ?? "",
      clause,
    ]
  }
}

extension Agreement.Pause {
  fileprivate var cells: [String] { [from.inFigures, through.inFigures, reason, "\(paid)"] }
}

extension Agreement.Objective {
  fileprivate var cells: [String] {
    [
      measure, from.inFigures, due.inFigures, reviewed?.inFigures ?? "", result,
      reviewed == nil ? "" : next?.inFigures ?? "",
    ]
  }
}
