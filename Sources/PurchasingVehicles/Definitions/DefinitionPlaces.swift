import Values

/// Where the parts of a definition stand in its file.
struct DefinitionPlaces {
  let sections: [String: Place]
  let lots: [Place]
  /// The bands of each lot.
  let bands: [[Place]]
  let file: Place

  func section(_ name: String) -> Place { sections[name] ?? file }
  func lot(_ index: Int) -> Place { index < lots.count ? lots[index] : section("lots") }
  func band(_ lot: Int, _ index: Int) -> Place {
    lot < bands.count && index < bands[lot].count ? bands[lot][index] : self.lot(lot)
  }
}
