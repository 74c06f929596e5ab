package import Values

/// A rule that the register should keep.
package typealias RegisterCheck = RecordCheck<RegisterFacts>

/// The rules that the register should keep, each in a file of its own.
package enum RegisterChecks {
  /// Every check, in the order of their names.
  package static let all: [RegisterCheck] = [
    centreUnknown, documentExpired, documentExpiring, documentMissing, inHouseNotMarked,
    judgementWithoutDecision, noSinglePointOfContact, ownersAlike, placesUnknown,
    registrationSuspended, reviewOverdue, serviceWithoutOwner,
  ]
}
