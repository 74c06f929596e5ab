package import Values

/// A rule that placement agreements should keep.
package typealias AgreementCheck = RecordCheck<AgreementFacts>

/// The rules that placement agreements should keep, each in a file of its own.
///
/// That a document has run out is for the register to find, with how many placements rely on it.
package enum AgreementChecks {
  /// Every check, in the order of their names.
  package static let all: [AgreementCheck] = [
    discountNotClaimed, feeAboveBand, feeUnlikeVehicle, fundingNotWhole, judgementBelowMinimum,
    noAgreementBehindEpisode, noReview, notUplifted, outsideAgeRange, overMilesWithoutReason,
    overRegisteredPlaces, paidAfterEnd, pastPlannedEnd, providerSuspended, twoActivePlacements,
    unsigned,
  ]
}
