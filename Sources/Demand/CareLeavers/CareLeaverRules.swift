/// What the measures of young people who have left care mean, from `Contracts/Demand/measures.yaml`.
package struct CareLeaverRules: Sendable {
  /// Those of other ages are in no count.
  package let bands: AgeBands
  /// Whether the council is in touch, as those have it who are in no count.
  package let leftOut: Set<ReturnCode>
  package let inTouch: Set<ReturnCode>
  package let inEducationOrWork: Set<ReturnCode>
  package let notInEducationOrWork: Set<ReturnCode>
  package let suitable: Set<ReturnCode>
  package let notSuitable: Set<ReturnCode>
  /// Accommodation with those who had been their foster carers.
  package let stayingPut: Set<ReturnCode>

  /// Whether somebody is in the counts: of one of the ages, and not left out.
  package func counts(_ leaver: CareLeaver) -> Bool {
    bands.position(of: leaver.age) != nil && !leftOut.contains(leaver.inTouch)
  }
}
