package import GRDB
import Geography
import ProviderRegister
package import Values

/// What the rules look at: a vehicle with everything that was done through it, as it is on a day.
package struct VehicleFacts: Sendable {
  let day: Day
  let vehicle: Vehicle
  /// The name of the council whose database it is.
  let council: String
  let admissions: LotAdmissions
  let names: AdmissionNames
  /// Every service on the register.
  let services: [Service]
  /// Who is barred anywhere, and the codes of the reasons.
  let barred: [AdmissionKey: Set<String>]
  /// The rates of its bands that are not over yet.
  let rates: [Rate]
  /// The placements bought through it, earliest first.
  let callOffs: [CallOff]
}

extension VehicleFacts {
  /// Reads the facts of some vehicles on a day.
  package static func read(
    of vehicles: [Vehicle], on day: Day, _ db: Database
  ) throws -> [VehicleFacts] {
    let council = try Council.fetch(db).authority.name
    let admissions = try LotAdmissions(on: day, knownOn: nil, db)
    let names = try AdmissionNames(on: day, db)
    let services = try ServiceQueries.services(on: day, .all, db)
    let barred = try barred(on: day, admissions, db)
    let rates = try RateQueries.notOver(on: day, db)
    let callOffs = try CallOffQueries.throughVehicles(upTo: day, db)
    return vehicles.map { vehicle in
      VehicleFacts(
        day: day, vehicle: vehicle, council: council, admissions: admissions, names: names,
        services: services, barred: barred,
        rates: vehicle.lots.flatMap(\.bands).flatMap { rates[$0.number] ?? [] },
        callOffs: callOffs[vehicle.number] ?? [])
    }
  }

  /// Who is barred on a day, from everything or from some lot, and for which reasons.
  private static func barred(
    on day: Day, _ admissions: LotAdmissions, _ db: Database
  ) throws -> [AdmissionKey: Set<String>] {
    let owners = try ProviderQueries.owners(db)
    var barred: [AdmissionKey: Set<String>] = [:]
    for standing in try StandingQueries.all(db)
    where standing.status == .barred && standing.range.contains(day) {
      let provider = standing.provider.map { owners[$0] ?? $0 }
      let key = AdmissionKey(group: standing.group, provider: provider, urn: standing.urn)
      barred[key, default: []].insert(standing.reason)
    }
    for (key, state) in admissions.all where state.status == .barred {
      if let reason = state.reason { barred[key, default: []].insert(reason) }
    }
    return barred
  }
}

extension VehicleFacts {
  var definition: VehicleDefinition { vehicle.definition }

  /// The last day of the vehicle, with the extensions that were used.
  var last: Day { definition.end.adding(days: -1) }

  /// The last day of the vehicle if every extension that is provided for were used as well.
  var latest: Day { max(definition.end, definition.term.latestEnd).adding(days: -1) }

  /// How many of the extensions that are provided for were not used yet.
  var extensionsLeft: Int {
    max(0, definition.term.extensions.months.count - definition.used.count)
  }

  /// Everybody who has something recorded on a lot of the vehicle, with how they stand by themselves.
  var ownStates: [(key: AdmissionKey, lot: Lot, state: Admission.State)] {
    vehicle.lots.flatMap { lot in
      admissions.keys(on: lot.number).compactMap { key in
        admissions.own(key, on: lot.number).map { (key, lot, $0) }
      }
    }
  }

  /// The name of a price band with its lot, as in "core/under-16".
  func name(ofBand number: Int) -> String {
    for lot in vehicle.lots {
      if let band = lot.bands.first(where: { $0.number == number }) {
        return "\(lot.definition.name)/\(band.definition.name)"
      }
    }
    return ""
  }

  /// Whom an admission is of, as messages name it.
  func name(of key: AdmissionKey) -> String {
    switch key {
    case .lot: "Everybody on the lot"
    case .group: names.group(of: key) ?? "A group"
    case .provider: names.provider(of: key) ?? "A provider"
    case .service(let urn): names.service(of: key).map { "\($0) (\(urn))" } ?? urn
    }
  }
}
