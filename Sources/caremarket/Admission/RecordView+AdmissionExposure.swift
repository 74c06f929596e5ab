import PurchasingVehicles
import Values

extension RecordView {
  /// What a suspension or bar touches.
  init(_ outcome: AdmissionTaking.Outcome, title: String, reviewDay: Day? = nil) {
    let exposure = outcome.exposure
    self.init(
      title: title,
      fields: [
        .init("reviewDay", "Review", Cell(reviewDay)),
        .init("childrenPlaced", "Children placed", Cell(exposure?.children)),
        .init("weeklyCost", "Weekly cost", exposure.map { .money($0.weeklyCost) } ?? .missing),
        .init("withoutFee", "Of them without a known fee", Cell(exposure?.withoutFee)),
        .init("lots", "Lots it stands on", .list(exposure?.lots ?? [])),
        .init("authorities", "Other authorities to tell", .list(exposure?.authorities ?? [])),
      ],
      sections: [
        .table(
          key: "placements", heading: "Placements in force",
          OutputTable(
            exposure?.placements ?? [],
            columns: [
              .text("vehicle", "Vehicle") { $0.vehicle },
              .code("route", "Route") { $0.route },
              .number("children", "Children") { $0.children },
              .money("weeklyCost", "Weekly cost") { $0.weeklyCost },
            ],
            whenEmpty: "No placement in force is recorded."))
      ])
  }
}
