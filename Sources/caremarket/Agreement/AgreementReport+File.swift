import Definitions
import Documents
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

extension AgreementReport {
  /// The document of an agreement, as it is on a day.
  init(_ file: AgreementFile, _ words: AgreementWords, council: String) {
    let kind = words.kinds[file.agreement.kind]
    self.init(
      title: kind.title, subtitle: "Reference \(file.agreement.reference)", council: council,
      day: file.day, kind: kind, kinds: words.kinds,
      particulars: file.particulars(words, council: council),
      tables: [
        "services": [file.serviceTable(words)],
        "fees": [file.feeTable(words), file.fundingTable],
        "outcomes": [file.objectiveTable(words)],
        "monitoring": [file.monitoringTable(words)],
        "supportHours": [file.hoursTable],
      ])
  }
}

extension AgreementFile {
  fileprivate func particulars(_ words: AgreementWords, council: String) -> DataTable {
    AgreementReport.pairs(
      "Who agrees, for which child, and from when",
      [
        ("The council", .text(council)),
        ("The provider", .text(provider.name)),
        ("Company number", .known(provider.companyNumber)),
        ("The child, by the council's reference", .text(child.reference)),
        ("Born in", .known(child.birthMonth?.inWords)),
        ("Legal status", .known(termsOfDay?.legalStatus.map(words.legalStatus))),
        ("First day", .day(agreement.from)),
        ("Planned last day", termsOfDay?.plannedEnd.map(Documents.Cell.day) ?? .text("Not agreed")),
        ("Notice to end it", .known(termsOfDay?.noticeDays?.counted("day"))),
        ("Takes the place of", supersedes.map(Documents.Cell.text) ?? .text("None")),
      ])
  }

  fileprivate func serviceTable(_ words: AgreementWords) -> DataTable {
    let isPlacement = words.kinds[agreement.kind].hasPlacementAddress
    return AgreementReport.pairs(
      "The service",
      [
        ("Type", .text(agreement.serviceType)),
        ("Name", .known(service?.name)),
        ("URN", agreement.urn.map(Documents.Cell.text) ?? .text("None")),
        (
          "Where",
          .text(isPlacement ? "At the registered service named here" : "At the child's home")
        ),
        ("Placed alone", .text(agreement.isSolo ? "Yes" : "No")),
        ("Called off from", lot.map(Documents.Cell.text) ?? .text("None")),
        ("Documents", .text(documentList(words))),
      ])
  }

  private func documentList(_ words: AgreementWords) -> String {
    let kept = documents.map { "\(words.document($0.kind)) (\($0.reference))" }
    let missing = missingDocuments(words.kinds).map { "\(words.document($0)): to come" }
    return (kept + missing).joined(separator: "; ")
  }

  fileprivate func feeTable(_ words: AgreementWords) -> DataTable {
    let lines = fees.lines(on: feeDay).inOrder(words.fees).map { line in
      DataTable.Row([
        .text(words.fees.title(of: line.kind) + line.detail), .day(line.range.from),
        .money(line.amount),
      ])
    }
    let claims = fees.claims.filter { $0.range.contains(feeDay) }.map { claim in
      DataTable.Row([
        .text("Discount: \(claim.discount)"), .day(claim.range.from), .money(.zero - claim.weekly),
      ])
    }
    let cost = fees.weeklyFee(on: feeDay) - fees.weeklyDiscount(on: feeDay)
    return DataTable(
      caption: "What is paid for a week, on \(feeDay.inWords)",
      columns: [
        .init("For", .text), .init("From", .text), .init("£", .number),
      ],
      rows: lines + claims + [
        .init([.text("A week in all"), .text(""), .money(cost)], kind: .total)
      ])
  }

  fileprivate var fundingTable: DataTable {
    let split = fees.split(on: feeDay)
    return AgreementReport.pairs(
      "Who pays",
      FundingSplit.Funder.allCases.map { funder in
        (
          funder.title,
          split.map { Documents.Cell.text($0.inWords(funder)) } ?? .text("Not agreed")
        )
      })
  }

  fileprivate func objectiveTable(_ words: AgreementWords) -> DataTable {
    DataTable(
      caption: "Objectives",
      columns: [.init("Objective", .text), .init("From", .text), .init("Reviewed by", .text)],
      rows: objectives.map { objective in
        DataTable.Row([
          .text(words.measures.words(for: objective.measure)), .day(objective.from),
          objective.nextReview.map(Documents.Cell.day) ?? .text("Not agreed"),
        ])
      })
  }

  fileprivate func monitoringTable(_ words: AgreementWords) -> DataTable {
    AgreementReport.pairs(
      "Reviews",
      [
        (
          "The agreement is looked at by",
          nextReview(words.kinds).map(Documents.Cell.day) ?? .text("None")
        )
      ])
  }

  fileprivate var hoursTable: DataTable {
    let weekly = fees.lines(on: feeDay).filter { $0.hours != nil }
    return AgreementReport.pairs(
      "Hours a week",
      [
        (
          "Agreed",
          weekly.isEmpty
            ? .text("Not agreed")
            : .decimal(ExactDecimal(hundredths: weekly.compactMap(\.hours).reduce(0, +)))
        )
      ])
  }
}

extension FeeLine {
  /// The hours and ratio of additional staffing, as they follow what it is for.
  fileprivate var detail: String {
    let parts = [
      hours.map { "\(ExactDecimal(hundredths: $0)) hours a week" }, ratio,
      per == .once ? "paid once" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}

extension Documents.Cell {
  /// Text, or that it is not known.
  fileprivate static func known(_ text: String?) -> Documents.Cell {
    .text(text ?? "Not known")
  }
}
