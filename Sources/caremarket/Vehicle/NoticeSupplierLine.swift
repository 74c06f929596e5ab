import GRDB
import ProviderRegister
import PurchasingVehicles
import Values

/// A supplier that a notice names for a lot, and what the register has of it.
struct NoticeSupplierLine {
  let lot: String
  let supplier: PublishedProcurement.Organisation
  let match: SupplierMatching.Match

  /// The suppliers of a procurement, lot by lot.
  static func lines(
    _ procurement: PublishedProcurement, _ db: Database
  ) throws -> [NoticeSupplierLine] {
    let matching = try SupplierMatching(db)
    return try procurement.lots.flatMap { lot in
      let suppliers = Set(procurement.awards(of: lot).flatMap(\.suppliers))
      return try suppliers.sorted { $0.name < $1.name }.map {
        NoticeSupplierLine(
          lot: lot.identifier, supplier: $0, match: try matching.match($0, db))
      }
    }
  }

  /// The suppliers as rows.
  static func table(_ lines: [NoticeSupplierLine]) -> OutputTable {
    OutputTable(
      lines,
      columns: [
        .text("lot", "Lot") { $0.lot },
        .text("supplier", "Supplier") { $0.supplier.name },
        .text("companyNumber", "Company") { $0.supplier.companyNumber }.ifRoom,
        .text("charityNumber", "Charity") { $0.supplier.charityNumber }.ifRoom,
        .text("provider", "Provider") { $0.match.provider?.reference }.whole,
        .text("advice", "What to do") {
          $0.match.provider == nil ? $0.match.advice($0.supplier) : nil
        }.wrapping,
      ], whenEmpty: "The notice names no awarded supplier.")
  }
}

extension NoticeAdmissions {
  /// What became of each supplier, as rows.
  static func table(_ lines: [Line]) -> OutputTable {
    let recorded = lines.count { $0.outcome == .recorded }
    let unchanged = lines.count { $0.outcome == .unchanged }
    return OutputTable(
      lines,
      columns: [
        .text("supplier", "Supplier") { $0.supplier.name },
        .text("lot", "Lot") { $0.lot.definition.name },
        .text("provider", "Provider") { $0.provider?.reference }.whole,
        .day("from", "From") { $0.from },
        .code("outcome", "Outcome") { $0.outcome.code },
        .text("advice", "What to do") { $0.outcome.advice }.wrapping,
      ],
      whenEmpty: "The notice names no awarded supplier.",
      closing: """
        \(recorded.withThousands) recorded as accredited, \(unchanged.withThousands) accredited \
        already, \((lines.count - recorded - unchanged).withThousands) left to you.
        """)
  }
}

extension NoticeAdmissions.Line.Outcome {
  fileprivate var code: String {
    switch self {
    case .recorded: "recorded"
    case .unchanged: "unchanged"
    case .left: "leftToYou"
    }
  }

  fileprivate var advice: String? {
    if case .left(let advice) = self { advice } else { nil }
  }
}
