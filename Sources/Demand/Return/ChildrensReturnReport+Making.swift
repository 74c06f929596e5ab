import Values

extension ChildrensReturnReport {
  /// Adds what was read, and which rules it broke.
  mutating func add(
    _ returns: [YearlyReturn], _ histories: ChildHistories, _ reader: ReturnReader,
    _ definitions: ReturnDefinitions
  ) {
    years += returns.map(Year.init)
    years.sort { $0.year < $1.year }
    broken = reader.findings.broken(reader.files)
    var places = definitions.repairs.all.map { _ in [RowPlace]() }
    for record in histories.records {
      if record.isNew { newEpisodes += 1 }
      if record.isNew, record.distanceTenths >= 0 { withDistance += 1 }
      if record.repair >= 0 { places[Int(record.repair)].append(record.place) }
    }
    repairs = zip(definitions.repairs.all, places).filter { !$0.1.isEmpty }.map { rule, places in
      let new = places.filter { $0 != .stored }.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
      return Repair(
        rule: rule,
        places: new.map { reader.files[Int($0.file)].place(line: Int($0.line), column: "DEC") },
        stored: places.count - new.count)
    }
  }
}

extension ChildrensReturnReport.Year {
  fileprivate init(_ yearly: YearlyReturn) {
    self.init(
      year: yearly.year, children: yearly.children.count, episodes: yearly.episodes.count,
      careLeavers: Set(yearly.careLeavers.map(\.child)).count,
      used: ChildrensReturnReport.Year.names(yearly.files.filter(\.isUsed)),
      unused: ChildrensReturnReport.Year.names(yearly.files.filter { !$0.isUsed }), isKnown: false)
  }

  /// The names of the files, each once though it may hold several tables.
  private static func names(_ files: [YearlyReturn.FileCount]) -> [String] {
    files.reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } }
  }
}
