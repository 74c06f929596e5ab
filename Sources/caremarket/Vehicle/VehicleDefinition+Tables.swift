import PurchasingVehicles
import Values

extension VehicleDefinition {
  var lotTable: OutputTable {
    OutputTable(
      lots,
      columns: [
        .text("lot", "Lot") { $0.name }.whole,
        .text("title", "Title") { $0.title }.wrapping,
        .text("need", "Need") { $0.need }.wrapping,
        .list("serviceTypes", "Service types") { $0.serviceTypes }.wrapping.ifRoom,
        .number("bands", "Bands") { $0.bands.count },
      ],
      whenEmpty: "It has no lots.")
  }

  var discountTable: OutputTable {
    OutputTable(
      (discounts?.rules ?? []).enumerated(),
      columns: [
        .number("order", "Order") { $0.offset + 1 },
        .text("discount", "Discount") { $0.element.name },
        .code("kind", "Kind") { $0.element.kind.rawValue },
        .number("threshold", "Threshold") { $0.element.threshold },
        .decimal("percentage", "Per cent") { $0.element.percentage?.number },
        .money("weekly", "A week") { $0.element.weekly },
        .text("reference", "Source") { $0.element.reference }.wrapping.ifRoom,
      ],
      whenEmpty: "None.",
      closing: discounts?.stackingInWords)
  }

  var extensionTable: OutputTable {
    OutputTable(
      used.enumerated(),
      columns: [
        .number("number", "No.") { $0.offset + 1 },
        .number("months", "Months") { $0.element.months },
        .day("decidedOn", "Decided on") { $0.element.decidedOn },
        .text("decidedBy", "By") { $0.element.decidedBy }.wrapping,
        .text("decisionReference", "Reference") { $0.element.decisionReference }.whole,
      ],
      whenEmpty: "None.")
  }
}

extension Discounts {
  /// How several come together, in a sentence or two.
  var stackingInWords: String {
    let stacking =
      switch stacking {
      case .together: "Percentages are added up and taken from the full price."
      case .inTurn: "Each is taken from what the one before it left."
      case .largestOnly: "Only the largest is given."
      }
    switch cap {
    case .percentage(let cap): return "\(stacking) Together no more than \(cap.inWords)."
    case .weekly(let cap): return "\(stacking) Together no more than \(cap.inWords) a week."
    case nil: return stacking
    }
  }
}

extension DiscountRule {
  var percentage: Percentage? {
    if case .percentage(let percentage) = amount { percentage } else { nil }
  }

  var weekly: Money? {
    if case .weekly(let money) = amount { money } else { nil }
  }
}

extension [VehicleVersion] {
  var table: OutputTable {
    OutputTable(
      self,
      columns: [
        .day("from", "From") { $0.from },
        .day("through", "To") { $0.until?.adding(days: -1) },
        .text("recordedAt", "Loaded") { $0.recordedAt }.whole,
      ],
      whenEmpty: "None.")
  }
}

extension [Notice] {
  /// The notices that were published, as rows.
  var table: OutputTable {
    OutputTable(
      self,
      columns: [
        .text("identifier", "Notice") { $0.identifier }.whole,
        .text("kind", "Kind") { $0.kind.inWords }.wrapping,
        .day("publishedOn", "Published") { $0.publishedOn },
      ],
      whenEmpty: "None is recorded.")
  }
}
