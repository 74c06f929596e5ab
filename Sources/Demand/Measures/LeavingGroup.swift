/// The reasons for leaving care that are counted together, such as adoption.
package struct LeavingGroup: Hashable, Sendable {
  /// What a group is of, by the names that definitions use.
  package enum Kind: String, CaseIterable, Sendable {
    case adopted
    case specialGuardianship
    /// To parents or relatives, other than as special guardians.
    case home
    /// Into a home of their own, adult care, or staying put with their carers.
    case adulthood
    case other
  }

  package let kind: Kind
  /// As the headings of tables have it.
  package let name: String
  let reasons: Set<ReturnCode>
}
