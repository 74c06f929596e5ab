import CSVReading
import Importing
import Values

extension ReturnReader {
  /// The number of the child whose reference stands in a cell; `nil`, with an error, without one.
  mutating func child(_ cell: UnsafeBufferPointer<UInt8>, at place: RowPlace) -> Int32? {
    guard let reference = PackedCode(cell) else {
      log.error(
        at: files[Int(place.file)].place(line: Int(place.line), column: "CHILD"), Message.noChild)
      return nil
    }
    return references.number(of: reference)
  }

  /// Reads a row of a header; `nil` where something stops it from being stored.
  ///
  /// The year of the return is known only once all its rows have been read.
  mutating func headerRow(_ cells: CellTexts, at place: RowPlace) -> ReturnedChild? {
    let child = child(cells[0], at: place)
    let birth = Day(inFile: cells[2])
    if birth == nil { error(.birthDay, "DOB", at: place) }
    let sex = code(cells[1], definitions.codes.sex, .sex, at: place)
    let ethnicity = code(cells[3], definitions.codes.ethnicity, .ethnicity, at: place)
    guard let child, let birth else { return nil }
    return ReturnedChild(
      child: child, birth: birth, sex: sex, ethnicity: ethnicity, place: place)
  }

  /// Reads a row of the table of unaccompanied children.
  mutating func unaccompaniedRow(_ cells: CellTexts, at place: RowPlace) -> UnaccompaniedChild? {
    let child = child(cells[0], at: place)
    let until = Day(inFile: cells[3])
    if until == nil, !cells[3].isEmpty { error(.unaccompaniedUntil, "DUC", at: place) }
    return child.map { UnaccompaniedChild(child: $0, until: until, place: place) }
  }

  /// Reads a code; one that no return year has is an error.
  mutating func code(
    _ cell: UnsafeBufferPointer<UInt8>, _ set: ReturnCodeSet, _ check: ReturnCheck,
    at place: RowPlace
  ) -> ReturnCode {
    guard !cell.isEmpty else {
      if !set.mayBeBlank { findings.add(check, at: place) }
      return .blank
    }
    guard let code = ReturnCode(cell), set.has(code) else {
      error(check, set.column, at: place, cell)
      return .blank
    }
    return code
  }
}

private enum Message {
  static let noChild = """
    The child's reference is missing, or longer than 16 letters and digits. Give the reference of \
    your case system.
    """
}
