import Values

/// How a provider, or one of its services, came to stand on a lot, step by step.
struct Admission: Sendable {
  struct Step: Sendable {
    enum Kind: String, Sendable {
      case applied = "Applied"
      case accredited = "Accredited"
      case rejected = "Rejected"
      case suspended = "Suspended"
      case lifted = "Lifted"
      case barred = "Barred"
      case withdrawn = "Withdrawn"
    }

    let kind: Kind
    let day: Day
    /// In the words of the list of reasons; none where it is no decision.
    var reason: String?
    var reviewDay: Day?
    /// The last day of a place that ends before its vehicle.
    var through: Day?
  }

  let lot: VehicleLot
  /// The index of the provider in the market.
  let provider: Int
  /// The service, where one was admitted by itself.
  let service: Service?
  let steps: [Step]
}

extension Admission {
  /// The day on which it was accredited, or `nil` where it never was.
  var accredited: Day? { steps.first { $0.kind == .accredited }?.day }

  /// Whether placements may be called off on a day.
  func isOpen(on day: Day) -> Bool {
    guard let last = steps.last(where: { $0.day <= day }) else { return false }
    let place = steps.first { $0.kind == .accredited }
    guard place?.through.map({ day <= $0 }) ?? true else { return false }
    return last.kind == .accredited || last.kind == .lifted
  }
}
