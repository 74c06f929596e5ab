import PlacementAgreements
import Values

extension Reconciliation {
  /// The check of a file, summed up by provider, with the lines that are wrong, or all of them.
  func record(all: Bool, file: String) -> RecordView {
    let total = total
    return RecordView(
      title:
        "\(total.faulty.withThousands) of \(total.lines.counted("line")) of \(file) to look at",
      fields: [
        .init("lines", "Lines", .number(total.lines)),
        .init("faulty", "To look at", .number(total.faulty)),
        .init("charged", "Charged", .money(total.charged)),
        .init("due", "Due", .money(total.due)),
        .init("over", "Charged too much", .money(total.over)),
        .init("under", "Charged too little", .money(total.under)),
      ],
      sections: [
        .table(key: "findings", heading: all ? "All lines" : "Lines to look at", table(all: all)),
        .table(key: "providers", heading: "By provider", providers),
      ])
  }

  /// The lines that are wrong, or all of them.
  func table(all: Bool) -> OutputTable {
    OutputTable(
      all ? lines : faulty,
      columns: [
        .text("provider", "Provider") { $0.line.providerName }.ifRoom,
        .text("invoice", "Invoice") { $0.line.invoice }.whole,
        .number("line", "Line") { $0.line.line },
        .text("agreement", "Agreement") { $0.line.reference }.whole,
        .code("fee", "For what") { $0.line.fee.code }.ifRoom,
        .day("from", "From") { $0.line.from }.ifRoom,
        .day("through", "To") { $0.line.until.adding(days: -1) }.ifRoom,
        .money("charged", "Charged") { $0.line.amount }.ifRoom.summed,
        .money("due", "Due") { $0.due }.ifRoom.summed,
        .money("difference", "Difference") { $0.difference }.summed,
        .list("reasons", "Reasons") { $0.faults.map(\.kind.rawValue) }.ifRoom,
        .text("words", "Why") { $0.words }.wrapping,
      ],
      whenEmpty: "Every line is as agreed.")
  }

  private var providers: OutputTable {
    OutputTable(
      byProvider,
      columns: [
        .text("provider", "Provider") { $0.provider }.wrapping,
        .number("lines", "Lines") { $0.lines }.summed,
        .number("faulty", "To look at") { $0.faulty }.summed,
        .money("charged", "Charged") { $0.charged }.summed,
        .money("due", "Due") { $0.due }.ifRoom.summed,
        .money("over", "Too much") { $0.over }.summed,
        .money("under", "Too little") { $0.under }.summed,
      ],
      whenEmpty: "The file has no line.")
  }
}

extension CheckedInvoiceLine {
  fileprivate var words: String? {
    faults.isEmpty ? nil : faults.map(\.words).joined(separator: " ")
  }
}
