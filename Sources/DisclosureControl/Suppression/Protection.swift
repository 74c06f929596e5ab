/// Which figures are hidden so that nobody can work out what must not be known.
///
/// A statement says how many figures were hidden in all, and not how many of them for what they say
/// themselves: whoever knew that all were small could work out more than the rule allows.
package struct Protection: Sendable {
  /// The hidden figures by name.
  package let hidden: [String: HiddenCell]
  /// With how many decimals each percentage may be shown; those that are not here are hidden.
  package let shares: [String: Int]
  /// The figures, in order, that cannot be protected, because what was published before or cannot be
  /// hidden gives them away: they may be published in no form.
  package let unprotected: [String]
  /// How many figures there are.
  package let cellCount: Int
  package let shareCount: Int

  /// Whether a figure is hidden.
  package func hides(_ name: String) -> Bool { hidden[name] != nil }

  /// How many figures are hidden for what they say themselves; for the council's own eyes.
  package var primaryCount: Int { hidden.values.count { $0.isPrimary } }

  /// How many figures are hidden to protect others; for the council's own eyes.
  package var secondaryCount: Int { hidden.count - primaryCount }

  /// How many percentages are hidden.
  package var hiddenShareCount: Int { shareCount - shares.count }
}
