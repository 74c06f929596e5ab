/// Who decided something and who else approved it, where the rules ask for two people.
package struct TwoPeople: Sendable, Hashable {
  package let decidedBy: String
  package let approvedBy: String

  /// Throws `SamePerson` where both are one name, in whatever case and spacing.
  package init(decidedBy: String, approvedBy: String) throws {
    self.decidedBy = TwoPeople.tidied(decidedBy)
    self.approvedBy = TwoPeople.tidied(approvedBy)
    guard !self.decidedBy.isEmpty, !self.approvedBy.isEmpty,
      !TwoPeople.isOne(decidedBy, approvedBy)
    else { throw SamePerson(name: self.approvedBy) }
  }

  /// Whether two names are one person's, in whatever case and spacing.
  package static func isOne(_ name: String, _ other: String) -> Bool {
    folded(name) == folded(other)
  }

  private static func tidied(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
