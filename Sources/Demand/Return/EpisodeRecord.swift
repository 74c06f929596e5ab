import Values

/// An episode of care as a return has it, and as it is counted once all returns are seen together.
///
/// Assumption: a million of them are held at once, so it has no texts and few optional values.
struct EpisodeRecord: Sendable {
  var child: Int32
  /// Where its row stands; `RowPlace.stored` where it was in the database already.
  var place: RowPlace
  /// The year of the return that it stands in.
  var year = FinancialYear(startYear: 0)
  let from: Day
  /// The day it ended, as returned; that day is not one of care any more.
  let returnedUntil: Day?
  var reasonBegan = ReturnCode.blank
  var legalStatus = ReturnCode.blank
  var need = ReturnCode.blank
  var placement = ReturnCode.blank
  var provider = ReturnCode.blank
  var returnedReasonEnded = ReturnCode.blank
  var reasonMoved = ReturnCode.blank
  var urn = ReturnCode.blank
  /// The postcode of the home, until it is reduced to its sector.
  var homePostcode = ReturnCode.blank
  /// The postcode of the placement, until it is reduced to its sector.
  var placementPostcode = ReturnCode.blank
  /// The position of the authority in which the placement is among those known, or -1.
  var authority: Int16 = -1
  /// From home to placement in tenths of a mile, or -1 where it is not known.
  var distanceTenths: Int16 = -1
  /// The position of the published model's age bracket on the first day, or -1 where there is none.
  var ageBracket: Int8 = -1

  /// The day on which it is counted to end.
  var until: Day?
  var reasonEnded = ReturnCode.blank
  /// Whether it is counted; the same episode in an earlier return, for one, is not.
  var isCounted = true
  /// The position of the repair rule by which it is counted otherwise than returned, or -1.
  var repair: Int8 = -1
  /// The number of its row in the database, or 0 where it is new.
  var row: Int64 = 0

  var isNew: Bool { row == 0 }
}
