/// What is asked of young people who have left care, and the answers that divide them.
package enum CareLeaverQuestion: String, CaseIterable, Sendable {
  case age
  case inTouch
  case inEducationOrWork
  case activity
  case suitability
  case accommodation
}
