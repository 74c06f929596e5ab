package import Values

/// The admission of a group, a provider, a service or the lot itself, with all its steps.
package struct Admission: Hashable, Sendable {
  package let number: Int
  /// The number of its lot.
  package let lot: Int
  package let key: AdmissionKey
  /// The steps in the order in which they were taken.
  package internal(set) var entries: [AdmissionEntry]
}

extension Admission {
  /// How an admission stands on a day, and since when.
  package struct State: Hashable, Sendable {
    package let status: AdmissionStatus
    /// The first day on which it stands so.
    package let since: Day
    /// The first day on which it stands otherwise, where that is known.
    package let until: Day?
    /// Why: the reason code of the step that led here.
    package let reason: String?
    package let reviewDay: Day?
    package let decisionReference: String?
  }

  /// Returns how it stood on a day, or `nil` where nothing had been done yet.
  ///
  /// An accreditation ends with its own last day or with the vehicle, whose end is given.
  package func state(on day: Day, vehicleEnd: Day) -> State? {
    guard let index = entries.lastIndex(where: { $0.day <= day }) else { return nil }
    let present = entries[index]
    let next = entries[(index + 1)...].first { $0.status != present.status }
    let run = entries[...index].reversed().prefix { $0.status == present.status }
    guard let first = run.last, let deciding = run.first(where: { $0.step != .evaluate }) else {
      return nil
    }
    let expiry = expiry(of: present.status, at: index, vehicleEnd: vehicleEnd)
    if let expiry, expiry <= day {
      return State(
        status: .expired, since: expiry, until: next?.day, reason: nil, reviewDay: nil,
        decisionReference: nil)
    }
    let until = [next?.day, expiry].compactMap(\.self).min()
    return State(
      status: present.status, since: first.day, until: until, reason: deciding.reason,
      reviewDay: deciding.reviewDay, decisionReference: deciding.decisionReference)
  }

  /// What stood before the suspension or bar that stands last, or the status that stands.
  func statusBeforeRestriction(upTo day: Day) -> AdmissionStatus {
    entries.last { $0.day <= day && !$0.status.isRestriction }?.status ?? .open
  }

  /// The first day on which a status is over by itself: that of an application, an accreditation or a
  /// suspension, but not of what was refused, barred or given up.
  private func expiry(of status: AdmissionStatus, at index: Int, vehicleEnd: Day) -> Day? {
    switch status {
    case .applied: return vehicleEnd
    case .accredited, .suspended:
      let accreditation = entries[...index].last { $0.step == .accredit }
      return min(vehicleEnd, accreditation?.until ?? vehicleEnd)
    case .open, .rejected, .barred, .withdrawn, .expired: return nil
    }
  }
}
