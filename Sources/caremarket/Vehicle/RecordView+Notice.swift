import PurchasingVehicles
import Values

extension RecordView {
  /// What published notices say of a vehicle, whom the register has of its suppliers, and what is
  /// not said.
  init(
    _ procurement: PublishedProcurement, _ suppliers: [NoticeSupplierLine], _ draft: VehicleDraft
  ) {
    self.init(
      title: "\(procurement.title) (\(procurement.identifier))", fields: procurement.fields,
      sections: [
        .table(key: "lots", heading: "Lots", procurement.lotTable),
        .table(
          key: "suppliers", heading: "Awarded suppliers", NoticeSupplierLine.table(suppliers)),
        .table(key: "notices", heading: "Notices", procurement.notices.table),
        .table(
          key: "toComplete", heading: "What the notices do not say",
          draft.gapTable(withLines: false)),
      ])
  }
}

extension PublishedProcurement {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("ocid", "Identifier", .text(identifier)),
      .init("kind", "Kind", kind.map { .code($0.rawValue) } ?? .missing),
      .init("regime", "Regime", Cell(regime?.inWords)),
      .init("lead", "Lead", .text(lead.name)),
      .init(
        "participating", "Participating",
        participating.isEmpty ? .missing : .list(participating.map(\.name))),
      .init(
        "openToOthers", "Open to others", techniques.isOpenToOthers.map(Cell.flag) ?? .missing),
      .init("from", "First day", Cell(period.from)),
      .init("through", "Last day", Cell(period.through)),
      .init("extensions", "Extensions", Cell(extensions?.description)),
      .init("latest", "Last day if extended", Cell(period.latest)),
      .init("estimate", "Estimated value", estimate.map { .money($0.amount) } ?? .missing),
      .init("description", "What it is for", Cell(description)),
    ]
  }

  fileprivate var lotTable: OutputTable {
    OutputTable(
      lots,
      columns: [
        .text("lot", "Lot") { $0.identifier }.whole,
        .text("title", "Title") { $0.title }.wrapping,
        .day("from", "From") { $0.period.from },
        .day("through", "Last day") { $0.period.through },
        .text("extensions", "Extensions") { $0.renewal.extensions?.description },
        .text("renewal", "What is said of extensions") { $0.renewal.description }.ifRoom,
      ], whenEmpty: "The notices name no lot.")
  }
}

extension VehicleDraft {
  /// What a person must complete, as rows; with the lines of the file where there is one.
  func gapTable(withLines: Bool) -> OutputTable {
    let line = TableColumn<Gap>.number("line", "Line") { $0.line }
    return OutputTable(
      gaps,
      columns: (withLines ? [line] : []) + [
        .text("field", "To complete") { $0.field }.whole,
        .text("advice", "With") { $0.advice }.wrapping,
      ], whenEmpty: "The notices say everything.",
      closing: "\(gaps.count.counted("line")) to complete.")
  }
}
