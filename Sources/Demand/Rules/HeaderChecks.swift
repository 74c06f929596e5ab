import Values

/// The rules about which children stand in which table, and what returns say of them.
struct HeaderChecks {
  /// Checks the children of returns that were read, with what is known of them from other years.
  static func check(
    _ returns: [YearlyReturn], _ known: KnownChildren, _ findings: inout ReturnFindings
  ) {
    var known = known
    for yearly in returns.sorted(by: { $0.year < $1.year }) {
      checkTables(yearly, children: known.count, &findings)
      for child in yearly.children {
        if let before = known[child.child] { compare(child, before, &findings) }
        known[child.child] = KnownChildren.Facts(child)
      }
    }
    for yearly in returns {
      for record in yearly.episodes where known[record.child] == nil {
        findings.add(.episodeWithoutHeader, at: record.place)
      }
      checkBirths(yearly, children: known.count, &findings)
    }
  }

  private static func checkTables(
    _ yearly: YearlyReturn, children count: Int, _ findings: inout ReturnFindings
  ) {
    var isSeen = Array(repeating: false, count: count)
    var hasEpisodes = isSeen
    for record in yearly.episodes { hasEpisodes[Int(record.child)] = true }
    // Those who have left care stand in the header too.
    for leaver in yearly.careLeavers { hasEpisodes[Int(leaver.child)] = true }
    for child in yearly.children {
      let number = Int(child.child)
      if isSeen[number] { findings.add(.repeatedChild, at: child.place) }
      if !hasEpisodes[number] { findings.add(.childWithoutEpisode, at: child.place) }
      isSeen[number] = true
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
  private static func checkBirths(
    _ yearly: YearlyReturn, children count: Int, _ findings: inout ReturnFindings
  ) {
    var births: [Day?] = Array(repeating: nil, count: count)
    for child in yearly.children { births[Int(child.child)] = child.birth }
    for record in yearly.episodes {
      guard let birth = births[Int(record.child)], record.from < birth else { continue }
      findings.add(.beganBeforeBirth, at: record.place)
    }
  }
}
