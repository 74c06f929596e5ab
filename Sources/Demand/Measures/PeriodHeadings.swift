/// What periods of care are counted by: how they began, or how they ended.
package enum PeriodDimension: Sendable {
  /// The child's age on the first day.
  case age
  /// The legal status with which the period began.
  case legalStatus
  /// Why the child ceased to be looked after.
  case reason
  /// The group of reasons that it belongs to.
  case leavingGroup
}

/// Under which heading of a dimension a period of care stands.
package struct PeriodHeadings: Sendable {
  private let bands: AgeBands
  private let legalStatus: CodeHeadings
  private let reason: CodeHeadings
  private let leavingGroup: CodeHeadings

  package init(bands: AgeBands, _ codes: ReturnCodeSets, _ rules: MeasureRules) {
    self.bands = bands
    legalStatus = CodeHeadings(groupsOf: codes.legalStatus)
    reason = CodeHeadings(meaningsOf: codes.reasonEnded)
    leavingGroup = CodeHeadings(
      rules.leaving.flatMap { group in group.reasons.map { ($0, group.name) } })
  }

  /// All headings of a dimension in their order, the last for those of whom it is not known.
  package func all(_ dimension: PeriodDimension) -> [String] {
    let known =
      switch dimension {
      case .age: bands.all.map(\.name)
      case .legalStatus: legalStatus.all
      case .reason: reason.all
      case .leavingGroup: leavingGroup.all
      }
    return known + [DemandHeadings.notKnown]
  }

  /// The position of a period's heading among those of the dimension.
  package func position(
    of period: CarePeriod, _ child: LookedAfterChild, in dimension: PeriodDimension
  ) -> Int {
    let position: Int? =
      switch dimension {
      case .age: child.age(on: period.from).flatMap(bands.position)
      case .legalStatus:
        period.stays.first.flatMap { legalStatus.position(of: $0.first.legalStatus) }
      case .reason: reason.position(of: period.reasonEnded)
      case .leavingGroup: leavingGroup.position(of: period.reasonEnded)
      }
    return position ?? all(dimension).count - 1
  }
}
