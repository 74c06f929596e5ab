package import Values

/// The finding of a notice's lots among those of a vehicle.
struct NoticeLots {
  private let procurement: PublishedProcurement
  private let vehicle: Vehicle
  /// The vehicle's lots by the identifiers that the notice gives them, where a person said so.
  private let written: [String: String]

  init(
    _ procurement: PublishedProcurement, _ vehicle: Vehicle, _ written: [String: String]
  ) {
    self.procurement = procurement
    self.vehicle = vehicle
    self.written = written
  }

  /// Returns the vehicle's lot of each lot of the notice; throws `UnknownNoticeLots` with all that
  /// have none.
  func lots() throws -> [Lot] {
    let found = procurement.lots.map(lot)
    let missing = zip(procurement.lots, found).filter { $0.1 == nil }.map(\.0)
    let identifiers = procurement.lots.map(\.identifier)
    let names = vehicle.lots.map(\.definition.name)
    let mistyped = written.filter { !identifiers.contains($0.key) || !names.contains($0.value) }
    guard missing.isEmpty, mistyped.isEmpty else {
      throw UnknownNoticeLots(
        missing: missing, mistyped: mistyped.map { "\($0.key)=\($0.value)" }.sorted(),
        identifiers: identifiers, vehicle: vehicle.name, names: names)
    }
    return found.compactMap(\.self)
  }

  private func lot(_ published: PublishedProcurement.Lot) -> Lot? {
    if let name = written[published.identifier] {
      return vehicle.lots.first { $0.definition.name == name }
    }
    if let same = vehicle.lots.first(where: { $0.definition.name == published.identifier }) {
      return same
    }
    if procurement.lots.count == 1, vehicle.lots.count == 1 { return vehicle.lots[0] }
    return vehicle.lots.first { plain($0.definition.title) == plain(published.title ?? "") }
  }

  /// A title without case, spacing and marks.
  private func plain(_ title: String) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// Lots of a notice that the vehicle has not under the same name or title.
package struct UnknownNoticeLots: UserFacingError {
  let missing: [PublishedProcurement.Lot]
  /// What was written with '--lot' and names no lot.
  let mistyped: [String]
  let identifiers: [String]
  let vehicle: String
  let names: [String]

  package var exitStatus: ExitStatus { .badInput }

  package var findings: [Finding] {
    missing.map { lot in
      let title = lot.title.map { " (\($0))" } ?? ""
      return Finding(
        .error, at: Place(), "The notice's lot '\(lot.identifier)'\(title) is no lot of \(vehicle)."
      )
    }
      + mistyped.map {
        Finding(.error, at: Place(), "'\($0)' names no lot of the notice or none of \(vehicle).")
      }
  }

  package var description: String {
    """
    Say which lot is which with '--lot', as in '--lot \(identifiers.first ?? "1")=\(names.first ?? "")'. \
    The notice has: \(identifiers.joined(separator: ", ")). The vehicle has: \
    \(names.joined(separator: ", ")).
    """
  }
}
