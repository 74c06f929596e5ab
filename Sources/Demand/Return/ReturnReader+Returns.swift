import CSVReading
import Importing
import Values

extension ReturnReader {
  /// Reads the files of one return.
  ///
  /// Two files of one table, or a table that is missing, are errors in the log.
  mutating func read(_ group: ReturnSources.Group) -> YearlyReturn {
    var result = YearlyReturn(name: group.name, seal: group.seal)
    var seen: [String: String] = [:]
    let errors = log.errorCount
    let files = group.sources.flatMap { ReturnFile.opening($0, definitions.tables, &log) }
    let isEveryTableKnown = log.errorCount == errors
    for file in files {
      let (name, table) = (file.source.name, file.table)
      if let other = seen.updateValue(name, forKey: table.name) {
        log.error(at: Place(file: name), Message.twice(table.name, other))
      }
      let rows = take(file, into: &result)
      result.files.append(.init(name: name, table: table.name, rows: rows, isUsed: table.isUsed))
    }
    for table in ["header", "episodes"] where seen[table] == nil && isEveryTableKnown {
      log.error(at: Place(file: group.name), Message.missing(table))
    }
    findYear(of: &result)
    result.isWhole = log.errorCount == errors
    return result
  }

  private mutating func take(_ file: ReturnFile, into result: inout YearlyReturn) -> Int {
    rows(of: file) { reader, cells, place in
      switch file.table.name {
      case "header": reader.headerRow(cells, at: place).map { result.children.append($0) }
      case "episodes": reader.episodeRow(cells, at: place).map { result.episodes.append($0) }
      case "unaccompanied":
        reader.unaccompaniedRow(cells, at: place).map { result.unaccompanied.append($0) }
      case "careLeavers":
        reader.careLeaverRow(cells, at: place).map { result.careLeavers.append($0) }
      default: break
      }
    }
  }

  /// Finds the year of a return and what depends on it: which codes it may use.
  private mutating func findYear(of result: inout YearlyReturn) {
    guard let year = result.yearOfDays else { return }
    result.year = year
    for index in result.children.indices { settle(&result.children[index], in: year) }
    for leaver in result.careLeavers { settle(leaver, in: year) }
    for index in result.episodes.indices {
      result.episodes[index].year = year
      settle(&result.episodes[index])
    }
  }

  private mutating func settle(_ child: inout ReturnedChild, in year: FinancialYear) {
    child.year = year
    child.sex = settled(child.sex, definitions.codes.sex, .sex, in: year, at: child.place)
    if child.birth > year.lastDay { findings.add(.bornAfterTheYear, at: child.place) }
  }

  private mutating func settle(_ record: inout EpisodeRecord) {
    let (codes, year, place) = (definitions.codes, record.year, record.place)
    record.placement = settled(
      record.placement, codes.placement, .placement, in: year, at: place)
    record.returnedReasonEnded = settled(
      record.returnedReasonEnded, codes.reasonEnded, .reasonEnded, in: year, at: place)
    record.reasonMoved = settled(
      record.reasonMoved, codes.reasonMoved, .reasonMoved, in: year, at: place)
    let ended = record.returnedUntil ?? year.lastDay
    if record.from > year.lastDay || ended < year.firstDay || ended > year.lastDay {
      findings.add(.outsideTheYear, at: place)
    }
  }

  /// The code as it is stored; one that may not be used in the year is a finding.
  private mutating func settled(
    _ code: ReturnCode, _ set: ReturnCodeSet, _ check: ReturnCheck, in year: FinancialYear,
    at place: RowPlace
  ) -> ReturnCode {
    guard let entry = set.changed(code) else { return code }
    if !entry.isUsed(in: year) { findings.add(check, at: place) }
    return entry.nowWritten ?? code
  }
}

private enum Message {
  static func twice(_ table: String, _ other: String) -> String {
    """
    This is the table '\(table)', and so is '\(other)'. Put each year's return into a folder of its \
    own, with each table once.
    """
  }

  static func missing(_ table: String) -> String {
    "The return has no table '\(table)'. Export it again with all its tables."
  }
}
