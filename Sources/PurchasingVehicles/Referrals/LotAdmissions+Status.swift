import ProviderRegister

extension LotAdmissions {
  /// Returns the status of a service on a lot, or `nil` where nobody applied for it.
  func status(of service: Service, on lot: Int) -> AdmissionStatus? {
    standing(of: service, on: lot)?.state.status
  }
}
