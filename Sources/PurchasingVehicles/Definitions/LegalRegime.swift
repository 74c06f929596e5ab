/// The procurement law that a vehicle was set up under, which it keeps to its end.
///
/// Procurements that began before 24 February 2025 stay under the regulations that were then in
/// force (Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions)
/// Regulations 2024).
package enum LegalRegime: String, CaseIterable, Sendable {
  /// The Public Contracts Regulations 2006, in force until 25 February 2015.
  case publicContractsRegulations2006
  case publicContractsRegulations2015
  /// Regulations 74 to 77: social and other specific services.
  case publicContractsRegulations2015LightTouch
  case procurementAct2023
  /// Light touch contracts of section 9.
  case procurementAct2023LightTouch

  /// The regime as people write it.
  package var inWords: String {
    switch self {
    case .publicContractsRegulations2006: "Public Contracts Regulations 2006"
    case .publicContractsRegulations2015: "Public Contracts Regulations 2015"
    case .publicContractsRegulations2015LightTouch:
      "Public Contracts Regulations 2015, light touch"
    case .procurementAct2023: "Procurement Act 2023"
    case .procurementAct2023LightTouch: "Procurement Act 2023, light touch"
    }
  }
}
