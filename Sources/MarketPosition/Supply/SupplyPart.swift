import Documents

/// The parts of the statement that are made of the public register alone.
struct SupplyPart {
  let facts: SupplyFacts
  let definition: StatementDefinition

  func blocks(_ part: StatementPart) -> [ReportBlock] {
    switch part {
    case .localPicture: LocalPictureMeasures(self).blocks
    case .provision: ProvisionMeasures(self).blocks
    case .quality: QualityMeasures(self).blocks
    case .ownership: OwnershipMeasures(self).blocks
    case .movement: MovementMeasures(self).blocks
    case .distance: DistanceMeasures(self).blocks
    }
  }

  /// What a part says where there is nothing to measure.
  var nothingRegistered: ReportBlock {
    .notice(StatementNeed.register.notice(facts.councilName))
  }
}
