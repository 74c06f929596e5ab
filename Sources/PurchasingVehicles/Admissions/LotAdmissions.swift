package import GRDB
package import ProviderRegister
package import Values

/// Who stands on which lot on a day, once what was decided above and below is put together.
///
/// A suspension or bar of the lot, the group, the provider or the service holds for everything below
/// it, the gravest first. Otherwise the narrowest admission counts: a service's own before its
/// provider's, a provider's before its group's.
package struct LotAdmissions: Sendable {
  package let day: Day
  private var states: [AdmissionBook.Place: Admission.State] = [:]

  /// Reads who stands where on a day; with a second day, as it was known at the end of that one.
  package init(on day: Day, knownOn known: Day?, _ db: Database) throws {
    self.day = day
    let ends = try VehicleQueries.lotEnds(db)
    let owners = try ProviderQueries.owners(db)
    for admission in try AdmissionBook(knownOn: known, db).all {
      guard let end = ends[admission.lot],
        let state = admission.state(on: day, vehicleEnd: end)
      else { continue }
      add(state, AdmissionBook.Place(lot: admission.lot, key: admission.key), owners)
    }
  }

  /// A provider that was merged into another stands where it stood, unless the other does itself.
  private mutating func add(
    _ state: Admission.State, _ place: AdmissionBook.Place, _ owners: [Int: Int]
  ) {
    guard let provider = place.key.provider, let owner = owners[provider] else {
      states[place] = state
      return
    }
    let merged = AdmissionBook.Place(lot: place.lot, key: .provider(owner))
    if states[merged] == nil { states[merged] = state }
  }
}

extension LotAdmissions {
  /// How somebody stands on a lot, and whose decision made it so.
  package struct Standing: Hashable, Sendable {
    package let state: Admission.State
    package let decidedFor: AdmissionKey

    /// Whether placements may be called off.
    package var isAccredited: Bool { state.status == .accredited }
  }

  /// Returns how a service stands on a lot, or `nil` where nobody applied for it.
  package func standing(of service: Service, on lot: Int) -> Standing? {
    standing(
      [.service(service.urn)] + keys(provider: service.provider, group: service.group), on: lot)
  }

  /// Returns how a provider stands on a lot, or `nil` where it is not on it by itself or its group.
  package func standing(ofProvider provider: Int, group: Int?, on lot: Int) -> Standing? {
    standing(keys(provider: provider, group: group), on: lot)
  }

  /// Returns how one of the group, provider, service or lot stands by itself.
  package func own(_ key: AdmissionKey, on lot: Int) -> Admission.State? {
    states[AdmissionBook.Place(lot: lot, key: key)]
  }

  /// Everybody's own states, on every lot.
  var all: [(key: AdmissionKey, state: Admission.State)] {
    states.map { ($0.key.key, $0.value) }
  }

  /// Returns who has anything recorded on a lot.
  func keys(on lot: Int) -> [AdmissionKey] {
    states.keys.filter { $0.lot == lot }.map(\.key)
  }

  /// Returns how somebody stands, given all who are asked, the narrowest first.
  func standing(_ keys: [AdmissionKey], on lot: Int) -> Standing? {
    let known = keys.compactMap { key in
      own(key, on: lot).map { Standing(state: $0, decidedFor: key) }
    }
    let restrictions = (known + [ofLot(lot)].compactMap(\.self)).filter {
      $0.state.status.isRestriction
    }
    guard let narrowest = known.first(where: { $0.state.status != .open }) else { return nil }
    return restrictions.first { $0.state.status == .barred } ?? restrictions.first ?? narrowest
  }

  private func ofLot(_ lot: Int) -> Standing? {
    own(.lot, on: lot).map { Standing(state: $0, decidedFor: .lot) }
  }

  private func keys(provider: Int?, group: Int?) -> [AdmissionKey] {
    [provider.map { .provider($0) }, group.map { .group($0) }].compactMap(\.self)
  }
}
