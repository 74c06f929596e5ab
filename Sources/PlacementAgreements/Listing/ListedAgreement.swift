import GRDB
import PurchasingVehicles
import Store
import Values

/// An agreement that is to be listed, before names and sums are added.
struct ListedAgreement {
  let number: Int
  let reference: String
  let kind: AgreementKind
  let childReference: String
  let urn: String?
  let serviceType: String
  let provider: Int
  let route: Route
  let vehicle: Int?
  let lot: Int?
  let band: Int?
  let from: Day
  private(set) var state = AgreementState()
  /// The day of which its fee is told.
  private(set) var feeDay: Day

  /// Reads a row of the columns in their order.
  init(_ row: Row) throws {
    number = row[0]
    reference = row[1]
    kind = try row.code(2)
    childReference = row[3]
    urn = row[4]
    serviceType = row[5]
    provider = row[6]
    route = try row.code(7)
    vehicle = row[8]
    lot = row[9]
    band = row[10]
    from = row[11]
    feeDay = from
  }

  /// The same, with how far it has come by a day.
  func standing(_ state: AgreementState, on day: Day) -> ListedAgreement {
    var listed = self
    listed.state = state
    let last = state.end.map { max(from, $0.adding(days: -1)) } ?? day
    listed.feeDay = max(from, min(day, last))
    return listed
  }
}
