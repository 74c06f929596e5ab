/// What kind of arrangement a vehicle is.
package enum VehicleKind: String, CaseIterable, Sendable {
  case framework
  case openFramework
  case dynamicPurchasingVehicle
  case dynamicMarket
  case approvedList
  case blockContract

  /// The kind as people write it within a sentence.
  package var inWords: String {
    switch self {
    case .framework: "framework"
    case .openFramework: "open framework"
    case .dynamicPurchasingVehicle: "dynamic purchasing vehicle"
    case .dynamicMarket: "dynamic market"
    case .approvedList: "approved list"
    case .blockContract: "block contract"
    }
  }
}
