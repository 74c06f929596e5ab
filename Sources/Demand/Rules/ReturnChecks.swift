import Values

/// All rules about episodes, applied to those that are new, with the stored ones to compare them with.
struct ReturnChecks {
  private let episodeChecks: EpisodeChecks
  private let acrossYears: AcrossYearChecks

  init(_ definitions: ReturnDefinitions) {
    episodeChecks = EpisodeChecks(definitions)
    acrossYears = AcrossYearChecks(codes: definitions.codes)
  }

  func check(_ histories: ChildHistories, _ findings: inout ReturnFindings) {
    histories.forEachChild { records in
      for record in records where record.isNew { episodeChecks.check(record, &findings) }
      checkYears(records, &findings)
    }
  }

  private func checkYears(
    _ records: ArraySlice<EpisodeRecord>, _ findings: inout ReturnFindings
  ) {
    var earlier: [EpisodeRecord] = []
    for year in years(of: records) {
      let those = records.filter { $0.year == year }
      if let first = those.first, first.isNew {
        YearChecks.check(those, &findings)
        if earlier.first?.year.startYear == year.startYear - 1 {
          acrossYears.checkOpen(first, earlier, &findings)
        }
      }
      earlier = those
    }
  }

  /// The years of so few returns are told apart without a set.
  private func years(of records: ArraySlice<EpisodeRecord>) -> [FinancialYear] {
    var years: [FinancialYear] = []
    for record in records where !years.contains(record.year) { years.append(record.year) }
    return years.sorted()
  }
}
