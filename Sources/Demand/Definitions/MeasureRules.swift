package import Values

/// What the measures of demand mean, which `Contracts/Demand/measures.yaml` says with its sources.
package struct MeasureRules: Sendable {
  /// The legal statuses of short breaks, which no measure counts.
  package let shortBreaks: Set<ReturnCode>
  /// The reasons why an episode began that leave the placement as it was.
  package let samePlacement: Set<ReturnCode>
  /// The reasons why an episode began that leave the carer as it was.
  package let sameCarer: Set<ReturnCode>
  package let temporary: Set<ReturnCode>
  package let adoption: Set<ReturnCode>
  package let parents: Set<ReturnCode>
  package let fostering: Set<ReturnCode>
  package let residential: Set<ReturnCode>
  /// The provider that stands for the council itself.
  package let ownProvider: ReturnCode
  /// Which placements are with which sort of the council's own carers.
  package let carerPlacements: [FosterCarer.Sort: Set<ReturnCode>]
  /// A placement farther from home than this is far.
  package let farFromHome: Miles
  /// So many placements in a year are many.
  package let manyPlacements: Int
  package let longTerm: LongTerm
  package let stayingPut: Set<ReturnCode>
  /// The needs of children who are looked after because of a disability.
  package let disability: Set<ReturnCode>
  /// How special educational needs are called.
  package let specialEducationalNeeds: EducationalNeedWords
  /// Foster placements that were matched to last until the child is grown up.
  package let matchedLongTerm: Set<ReturnCode>
  /// A postcode district of fewer children is not counted by itself.
  package let fewestOfDistrict: Int
  /// The reasons for leaving care, put together; one of each kind, in the order of the file.
  package let leaving: [LeavingGroup]
  /// What is counted of young people who have left care.
  package let careLeavers: CareLeaverRules
  package let rounding: Rounding

  /// Whose placements are expected to last, and how long.
  package struct LongTerm: Sendable {
    package let underAge: Int
    package let lookedAfterMonths: Int
    package let placementMonths: Int
  }
}
