extension Lot {
  /// Returns the price bands for a child of an age in years, placed alone or with others.
  ///
  /// Bands for a parent and child are never found by the child's age: they must be named.
  package func bands(forAge age: Int, isSolo: Bool) -> [PriceBand] {
    bands.filter { band in
      (band.definition.ages?.contains(age) ?? true) && band.definition.parentAges == nil
        && (isSolo ? band.definition.setting != .group : band.definition.setting != .solo)
    }
  }
}
