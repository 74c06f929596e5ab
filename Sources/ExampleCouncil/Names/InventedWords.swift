import Values

/// Words made up of two parts that sound like places in the north of England and name none.
///
/// Every provider, group, home and surname in the example is made of them. A test compares them with
/// the names in Ofsted's own files where those are at hand.
struct InventedWords {
  private let order: [Int]
  private var used = 0

  /// Makes the words for one use, in an order of their own.
  init(seed: UInt64, for use: String) {
    var generator = SeededGenerator(seed: seed, for: "words for \(use)")
    order = generator.shuffled(Array(0..<InventedWords.beginnings.count * InventedWords.ends.count))
  }

  /// Returns a word that it has not given before, or two of them when the single ones have run out.
  mutating func next() -> String {
    let (turn, place) = used.quotientAndRemainder(dividingBy: order.count)
    used += 1
    let word = InventedWords.word(order[place])
    guard turn > 0 else { return word }
    return "\(word) \(InventedWords.word(order[(place + turn) % order.count]))"
  }

  private static func word(_ number: Int) -> String {
    beginnings[number / ends.count] + ends[number % ends.count]
  }

  /// Every single word that can come up.
  static var all: [String] { (0..<beginnings.count * ends.count).map(word) }

  private static let beginnings = [
    "Lark", "Oss", "Quill", "Venn", "Threl", "Iss", "Garr", "Tann", "Dunn", "Varr", "Cobb", "Skend",
    "Brask", "Orl", "Marr", "Foss", "Hask", "Jorr", "Kell", "Lomm", "Mith", "Norr", "Pend", "Quarr",
    "Rusk", "Selk", "Tolv", "Umb", "Vost", "Yarl", "Zell", "Brend", "Corv", "Dask", "Elv", "Forsk",
    "Gant", "Holv", "Ivv", "Jask", "Lusk", "Mord", "Nesk", "Ombr", "Prend", "Stell", "Trask",
    "Weld",
  ]

  private static let ends = [
    "ambry", "ennick", "orrel", "ithwait", "undle", "ossick", "andale", "imbray", "askell",
    "erwick", "ettock", "enholm", "ovell", "errigg", "anfell", "iscote", "enshaw", "ormby",
    "avale", "intry",
  ]
}
