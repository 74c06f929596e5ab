package import ProviderRegister
package import Values

extension VehicleDefinition {
  /// How providers come onto a vehicle.
  package struct Admission: Hashable, Sendable {
    package enum Rule: String, CaseIterable, Sendable {
      /// Only those who were on it from the start.
      case closed
      /// At any time.
      case continuous
      /// When a round is open.
      case rounds
    }

    package let rule: Rule
    package let rounds: [Round]
    package let gateway: Gateway?
    package let reference: String
  }

  /// The days on which applications are taken.
  package struct Round: Hashable, Sendable {
    package let opens: Day
    /// The last day on which an application is in time.
    package let closes: Day
  }

  /// What Ofsted must have found before a service may be used.
  package struct Gateway: Hashable, Sendable {
    /// The lowest judgement of the four-point scale; `nil` where every one will do.
    package let minimumJudgement: Judgement?
    /// The lowest outcome for supported accommodation; `nil` where every one will do.
    package let minimumOutcome: Judgement?
    package let admitsNotYetInspected: Bool
    package let reference: String
  }
}

extension VehicleDefinition.Admission {
  /// Whether an application made on a day is in time.
  package func isOpen(on day: Day) -> Bool {
    switch rule {
    case .closed: false
    case .continuous: true
    case .rounds: rounds.contains { $0.opens <= day && day <= $0.closes }
    }
  }
}

extension VehicleDefinition.Gateway {
  /// Whether a service with a judgement may be used.
  package func admits(_ judgement: Judgement) -> Bool {
    guard judgement != .notYetInspected else { return admitsNotYetInspected }
    return passes(judgement, minimumJudgement, on: Judgement.fourPoint)
      && passes(judgement, minimumOutcome, on: Judgement.supportedAccommodation)
  }

  /// The scales have the best judgement first.
  private func passes(_ judgement: Judgement, _ minimum: Judgement?, on scale: [Judgement]) -> Bool
  {
    guard let minimum, let lowest = scale.firstIndex(of: minimum),
      let found = scale.firstIndex(of: judgement)
    else { return true }
    return found <= lowest
  }
}
