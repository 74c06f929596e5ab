package import GRDB
package import ProviderRegister
import Store
package import Values

/// Every admission with its steps, as the database has them or had them at the end of a day.
package struct AdmissionBook: Sendable {
  /// A lot, and whose admission to it.
  package struct Place: Hashable, Sendable {
    package let lot: Int
    package let key: AdmissionKey
  }

  private var admissions: [Place: Admission]

  /// Reads the book; with a day, as it was known at the end of that day.
  package init(knownOn day: Day?, _ db: Database) throws {
    admissions = try AdmissionQueries.all(knownOn: day, db)
  }

  /// Returns all admissions, in the order in which they were begun.
  package var all: [Admission] { admissions.values.sorted { $0.number < $1.number } }

  package func admission(on lot: Int, of key: AdmissionKey) -> Admission? {
    admissions[Place(lot: lot, key: key)]
  }
}

extension AdmissionBook {
  /// Takes a step and returns it as it was recorded.
  ///
  /// Throws `AdmissionProblem` where the rules do not let it follow, and `SamePerson` where two
  /// people are needed and one was named twice.
  @discardableResult
  package mutating func take(
    _ request: AdmissionRequest, on lot: Lot, of vehicle: Vehicle, _ recording: Recording,
    _ db: Database
  ) throws -> AdmissionEntry {
    let place = Place(lot: lot.number, key: request.subject.key)
    let known = admissions[place]
    let entry = try AdmissionCheck(request, lot: lot, vehicle: vehicle, known: known)
      .entry(recordedAt: recording.at)
    let number = try known?.number ?? AdmissionQueries.insert(place, db)
    try AdmissionQueries.insert(entry, of: number, db)
    var admission =
      known ?? Admission(number: number, lot: lot.number, key: place.key, entries: [])
    admission.entries.append(entry)
    admissions[place] = admission
    return entry
  }
}
