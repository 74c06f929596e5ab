import Values

/// The rules about which children stand in which table, and what returns say of them.
struct HeaderChecks {
  /// Checks the children of returns that were read, with what is known of them from other years.
  static func check(
    _ returns: [YearlyReturn], _ known: KnownChildren, _ findings: inout ReturnFindings
  ) {
    var known = known
    for yearly in returns.sorted(by: { $0.year < $1.year }) {
      checkTables(yearly, &findings)
      for child in yearly.children {
        if let before = known[child.child] { compare(child, before, &findings) }
        known[child.child] = KnownChildren.Facts(child)
      }
    }
    for yearly in returns {
      for record in yearly.episodes where known[record.child] == nil {
        findings.add(.episodeWithoutHeader, at: record.place)
      }
      checkBirths(yearly, &findings)
    }
  }

  private static func checkTables(_ yearly: YearlyReturn, _ findings: inout ReturnFindings) {
    var children: Set<Int32> = []
    let withEpisodes = Set(yearly.episodes.map(\.child))
    for child in yearly.children {
      if !children.insert(child.child).inserted { findings.add(.repeatedChild, at: child.place) }
      if !withEpisodes.contains(child.child) { findings.add(.childWithoutEpisode, at: child.place) }
    }
  }

  private static func compare(
    _ child: ReturnedChild, _ before: KnownChildren.Facts, _ findings: inout ReturnFindings
  ) {
    if child.sex != before.sex { findings.add(.sexOfAnotherYear, at: child.place) }
    if Month(containing: child.birth) != before.birth {
      findings.add(.birthOfAnotherYear, at: child.place)
    }
  }

  /// The first episode may not begin before the child was born.
  private static func checkBirths(_ yearly: YearlyReturn, _ findings: inout ReturnFindings) {
    let births = Dictionary(yearly.children.map { ($0.child, $0.birth) }) { $1 }
    for record in yearly.episodes {
      guard let birth = births[record.child], record.from < birth else { continue }
      findings.add(.beganBeforeBirth, at: record.place)
    }
  }
}
