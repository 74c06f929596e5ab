/// The code sets of the children's return, which `Imports/SSDA903/codes.yaml` holds by year.
package struct ReturnCodeSets: Sendable {
  package let sex: ReturnCodeSet
  package let ethnicity: ReturnCodeSet
  package let reasonBegan: ReturnCodeSet
  package let legalStatus: ReturnCodeSet
  package let need: ReturnCodeSet
  package let placement: ReturnCodeSet
  package let placementProvider: ReturnCodeSet
  package let reasonEnded: ReturnCodeSet
  package let reasonMoved: ReturnCodeSet
  /// Of young people who have left care.
  package let inTouch: ReturnCodeSet
  package let activity: ReturnCodeSet
  package let accommodation: ReturnCodeSet
}
