import CSVReading
import Importing
import Values

extension ReturnReader {
  /// Reads a row of the table of care leavers; `nil` where something stops it from being stored, or
  /// where nothing is said of the young person.
  ///
  /// A code that no year has is a finding and stored as not given: one is no reason to do without the
  /// whole return.
  mutating func careLeaverRow(_ cells: CellTexts, at place: RowPlace) -> ReturnedCareLeaver? {
    guard (2...4).contains(where: { !cells[$0].isEmpty }) else { return nil }
    let child = child(cells[0], at: place)
    let birth = Day(inFile: cells[1])
    if birth == nil { error(.birthDay, "DOB", at: place) }
    let codes = definitions.codes
    let inTouch = knownCode(cells[2], codes.inTouch, .inTouch, at: place)
    let activity = knownCode(cells[3], codes.activity, .activity, at: place)
    let accommodation = knownCode(cells[4], codes.accommodation, .accommodation, at: place)
    if (2...4).contains(where: { cells[$0].isEmpty }) { findings.add(.halfToldLeaver, at: place) }
    guard let child, let birth else { return nil }
    return ReturnedCareLeaver(
      child: child, birth: birth, inTouch: inTouch, activity: activity,
      accommodation: accommodation, place: place)
  }

  /// Finds what may not be said of a care leaver in a return year.
  mutating func settle(_ leaver: ReturnedCareLeaver, in year: FinancialYear) {
    let codes = definitions.codes
    note(leaver.activity, codes.activity, .activity, in: year, at: leaver.place)
    note(leaver.accommodation, codes.accommodation, .accommodation, in: year, at: leaver.place)
  }

  private mutating func note(
    _ code: ReturnCode, _ set: ReturnCodeSet, _ check: ReturnCheck, in year: FinancialYear,
    at place: RowPlace
  ) {
    if set.changed(code)?.isUsed(in: year) == false { findings.add(check, at: place) }
  }

  private mutating func knownCode(
    _ cell: UnsafeBufferPointer<UInt8>, _ set: ReturnCodeSet, _ check: ReturnCheck,
    at place: RowPlace
  ) -> ReturnCode {
    guard !cell.isEmpty else { return .blank }
    guard let code = ReturnCode(cell), set.has(code) else {
      findings.add(check, at: place)
      return .blank
    }
    return code
  }
}
