import Values

/// People who do not exist: first names with invented surnames.
struct InventedPeople {
  private var surnames: InventedWords
  private var generator: SeededGenerator

  init(seed: UInt64, for use: String) {
    surnames = InventedWords(seed: seed, for: "surnames of \(use)")
    generator = SeededGenerator(seed: seed, for: "people of \(use)")
  }

  /// Returns the name of somebody new.
  mutating func next() -> String {
    "\(generator.pick(InventedPeople.firstNames)) \(surnames.next())"
  }

  private static let firstNames = [
    "Amara", "Bryn", "Chidi", "Dario", "Elspeth", "Farah", "Gwil", "Hesper", "Ines", "Joss",
    "Kamila", "Lorcan", "Merrin", "Nadia", "Oren", "Priya", "Quentin", "Rosa", "Samir", "Tilda",
    "Ursula", "Viktor", "Wyn", "Yusuf", "Zofia",
  ]
}
