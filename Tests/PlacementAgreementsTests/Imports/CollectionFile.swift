import Geography
import ImportRuns
import PlacementAgreements
import Store
import TestSupport
import Values

/// The files of collections that tests write, a row for each placement that says what is unlike the
/// usual one.
struct CollectionFile {
  let kind: any FileImport.Type
  private let usual: [String: String]

  /// A row of the Placements North West census.
  static var census: CollectionFile {
    CollectionFile(
      kind: PlacementCensusImport.self,
      usual: [
        "Placing Authority": "Westmarch", "Identifier": "C-1", "Age": "12", "Gender": "Female",
        "UASC": "No", "How the placement was sourced": "Direct Award / Off Framework",
        "Organisation": "Larkenby Care", "Provider Company number": "", "Establishment": "",
        "Provider Ofsted (or equivalent) URN": "", "Establishment URN": "9000101", "Vehicle": "",
        "Primary registration type": "Ofsted", "Type of provision": "Residential - Mainstream",
        "Placement start date": "02/06/2025", "Total weekly cost": "5000.00",
        "Contribution from Social Care": "4000.00", "Contribution from Education": "600.00",
        "Contribution from Health": "400.00",
      ])
  }

  /// A row of the placement costs of London's councils.
  static var costs: CollectionFile {
    CollectionFile(
      kind: PlacementCostImport.self,
      usual: [
        "Child ID": "C-1", "Date of birth": "14/05/2013", "Gender": "2", "Is the child UASC": "No",
        "Legal status": "C2", "Placement start date": "02/06/2025", "Placement end date": "",
        "Placement type": "K2", "Provider type": "PR4", "Procurement platform": "Spot",
        "Procurement framework": "", "Ofsted URN": "9000101",
        "Total committed cost accrued in FY to date": "65000.00",
        "Contribution from social care provider/s": "52000.00",
        "Contribution from health provider/s": "13000.00",
        "Contribution from education provider/s": "",
      ])
  }

  /// The text of a file with these rows.
  func text(_ rows: [[String: String]]) -> String {
    let columns = usual.keys.sorted()
    let all = rows.map { usual.merging($0) { $1 } }
    let lines = [columns] + all.map { row in columns.map { row[$0] ?? "" } }
    return lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }
}

extension ListStore {
  /// A store whose council is Westmarch and which has no call-off.
  static func ofWestmarch() throws -> ListStore {
    let lists = try ListStore()
    try lists.made.store.change(TemporaryStore.change("init")) { db in
      try Council.set("X06000001", centre: nil, postcode: nil, db)
    }
    return lists
  }

  /// Takes a collection in that describes a day.
  @discardableResult
  func take(
    _ file: CollectionFile, asAt day: String, _ rows: [[String: String]]
  ) throws -> ImportReport {
    try made.take(file.kind, text: file.text(rows), asAt: Day(day))
  }
}

extension Store.ImportResult {
  /// What was stored, in words.
  var summary: String? {
    guard case .stored(_, let summary, _) = self else { return nil }
    return summary
  }
}
