/// The sex of a child, as far as a referral states it.
package enum Sex: String, CaseIterable, Sendable {
  case female
  case male
  case notStated
}
