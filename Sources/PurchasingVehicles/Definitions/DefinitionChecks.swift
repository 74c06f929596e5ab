import Values

/// What is wrong with the parts of a definition together, though each by itself can be read.
enum DefinitionChecks {
  static func findings(
    in definition: VehicleDefinition, at places: DefinitionPlaces
  ) -> [Finding] {
    repeatedLots(definition, places) + repeatedBands(definition, places)
      + overlappingBands(definition, places) + missingPrices(definition, places)
      + misplacedRounds(definition, places)
  }

  private static func repeatedLots(
    _ definition: VehicleDefinition, _ places: DefinitionPlaces
  ) -> [Finding] {
    var findings: [Finding] = []
    if definition.lots.isEmpty {
      findings.append(Finding(.error, at: places.section("lots"), Message.noLot))
    }
    for (index, lot) in definition.lots.enumerated() {
      if definition.lots.prefix(index).contains(where: { $0.name == lot.name }) {
        findings.append(Finding(.error, at: places.lot(index), Message.repeated("lot", lot.name)))
      }
      if lot.bands.isEmpty {
        findings.append(Finding(.error, at: places.lot(index), Message.noBand(lot.name)))
      }
    }
    return findings
  }

  private static func repeatedBands(
    _ definition: VehicleDefinition, _ places: DefinitionPlaces
  ) -> [Finding] {
    eachBand(of: definition, places) { lot, index, place in
      let band = lot.bands[index]
      let isRepeated = lot.bands.prefix(index).contains { $0.name == band.name }
      return isRepeated ? [Finding(.error, at: place, Message.repeated("band", band.name))] : []
    }
  }

  private static func overlappingBands(
    _ definition: VehicleDefinition, _ places: DefinitionPlaces
  ) -> [Finding] {
    eachBand(of: definition, places) { lot, index, place in
      lot.bands.prefix(index).filter { $0.overlaps(lot.bands[index]) }.map {
        Finding(.error, at: place, Message.overlap(lot.bands[index].name, $0.name))
      }
    }
  }

  private static func missingPrices(
    _ definition: VehicleDefinition, _ places: DefinitionPlaces
  ) -> [Finding] {
    let needsPrices = definition.prices.basis != .tendered
    return eachBand(of: definition, places) { lot, index, place in
      guard lot.bands[index].prices.isEmpty == needsPrices else { return [] }
      return [
        Finding(.error, at: place, Message.prices(lot.bands[index].name, definition.prices.basis))
      ]
    }
  }

  private static func misplacedRounds(
    _ definition: VehicleDefinition, _ places: DefinitionPlaces
  ) -> [Finding] {
    let rounds = definition.admission.rounds
    let inOrder = zip(rounds, rounds.dropFirst()).allSatisfy { $0.closes < $1.opens }
    return inOrder ? [] : [Finding(.error, at: places.section("admission"), Message.rounds)]
  }

  private static func eachBand(
    of definition: VehicleDefinition, _ places: DefinitionPlaces,
    _ findings: (LotDefinition, Int, Place) -> [Finding]
  ) -> [Finding] {
    definition.lots.enumerated().flatMap { number, lot in
      lot.bands.indices.flatMap { findings(lot, $0, places.band(number, $0)) }
    }
  }
}

private enum Message {
  static let noLot = "A vehicle has at least one lot."
  static let rounds = "The rounds must follow one another: each opens after the one before closed."

  static func noBand(_ lot: String) -> String { "The lot '\(lot)' has no price band." }

  static func repeated(_ what: String, _ name: String) -> String {
    "There is a \(what) '\(name)' already. Give each a name of its own."
  }

  static func overlap(_ band: String, _ other: String) -> String {
    """
    The band '\(band)' overlaps '\(other)': a placement could be in both. Part them by age, level, \
    setting or the parent's age.
    """
  }

  static func prices(_ band: String, _ basis: VehicleDefinition.Prices.Basis) -> String {
    basis == .tendered
      ? "Prices are tendered, so the band '\(band)' has no 'prices' here: they are in rate cards."
      : "The band '\(band)' needs 'prices', because their basis is '\(basis.rawValue)'."
  }
}
