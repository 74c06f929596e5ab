import GRDB
import ImportRuns
import ProviderRegister
import Store
import TestSupport
import Values

@testable import PurchasingVehicles

/// A council with one vehicle and one provider in a group, to take steps with.
struct AdmissionCouncil {
  let made: TemporaryStore
  private let provider: Provider
  private let group: ProviderGroup
  private let vehicle: Vehicle

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.take(ProviderImport.self, [ProjectFolder.sample("providers.csv")])
    try made.load(Definitions.read(Definitions.small))
    vehicle = try made.vehicle("example", on: "2026-04-01")
    (provider, group) = try made.store.read { db in
      (
        try ProviderQueries.provider("Vennick Fostering", db),
        try GroupQueries.group("Quillmarsh Group", db)
      )
    }
  }

  /// Applies and accredits the provider.
  func admit() throws {
    try take(.apply, "2026-04-10") { _ in }
    try take(.accredit, "2026-05-01") { _ in }
  }

  @discardableResult
  func take(
    _ step: AdmissionStep, _ day: String, group isGroup: Bool = false,
    _ fill: (inout AdmissionRequest) throws -> Void
  ) throws -> AdmissionEntry {
    let change = TemporaryStore.change("admission \(step.rawValue)")
    return try made.store.change(change) { db in
      var request = AdmissionRequest(
        step, of: isGroup ? .group(group) : .provider(provider), on: try Day(inTest: day),
        by: change.user)
      request.reason = "quality-concern"
      request.decisionReference = "D1"
      try fill(&request)
      var book = try AdmissionBook(knownOn: nil, db)
      return try book.take(
        request, on: vehicle.lots[0], of: vehicle, Recording(change), db)
    }
  }

  /// How the provider stands, once its group's standing is counted.
  func status(on day: String, knownOn known: Day? = nil) throws -> AdmissionStatus? {
    try made.store.read { db in
      try LotAdmissions(on: Day(inTest: day), knownOn: known, db).standing(
        ofProvider: provider.number, group: group.number, on: vehicle.lots[0].number)?.state.status
    }
  }

  /// How the provider stands by itself.
  func own(on day: Day) throws -> AdmissionStatus? {
    try made.store.read { db in
      try LotAdmissions(on: day, knownOn: nil, db)
        .own(.provider(provider.number), on: vehicle.lots[0].number)?.status
    }
  }
}
