/// Gives each part of a page a name that links can end in and no other part has.
struct AnchorNames: Sendable {
  private var taken: Set<String>

  /// Makes an empty set of names, but for those that the template itself gives out.
  init(reserved: Set<String>) {
    taken = reserved
  }

  /// Returns the wished-for name in lower-case letters, digits and hyphens, with a number after it
  /// where another part already has it.
  mutating func name(for wish: String) -> String {
    let plain = Self.plain(wish)
    var (name, number) = (plain, 2)
    while !taken.insert(name).inserted {
      name = "\(plain)-\(number)"
      number += 1
    }
    return name
  }

  private static func plain(_ wish: String) -> String {
    let words = wish.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.joined(separator: "-")
    guard let first = name.first, first.isLetter else {
      return name.isEmpty ? "part" : "part-" + name
    }
    return name
  }
}
