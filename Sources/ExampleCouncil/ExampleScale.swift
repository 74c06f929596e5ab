/// How much of everything there is, from the number of children looked after.
///
/// Assumption: everything grows in proportion. A council with ten times the children has ten times
/// the homes, which is a larger Westmarch and no other place.
struct ExampleScale: Sendable {
  /// The size that the demonstration and the documents use: 340 children, about 62,000 residents
  /// under 18 (55 children looked after in 10,000), and the market around them.
  static let usualChildren = 340

  let children: Int

  var services: Int { scaled(140, atLeast: ProvisionType.allCases.count) }
  var providers: Int { scaled(45, atLeast: 10) }
  var groups: Int { scaled(20, atLeast: 2) }
  var postcodes: Int { scaled(3000, atLeast: 200) }
  var commissioners: Int { scaled(4, atLeast: 2) }

  /// Returns a number of the usual Westmarch for a council of this size, to the nearest.
  func scaled(_ usual: Int, atLeast minimum: Int) -> Int {
    let usualChildren = ExampleScale.usualChildren
    return max(minimum, (2 * usual * children + usualChildren) / (2 * usualChildren))
  }
}
