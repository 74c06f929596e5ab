import Values

/// The rules about what returns say of young people who have left care.
struct CareLeaverChecks {
  /// The ages on the last day of the year; `nil` where any age is right.
  let ages: ClosedRange<Int>?

  /// Checks the care leavers of returns that were read, of so many children.
  func check(
    _ returns: [YearlyReturn], children count: Int, _ findings: inout ReturnFindings
  ) {
    for yearly in returns {
      var isSeen = Array(repeating: false, count: count)
      for leaver in yearly.careLeavers {
        if isSeen[Int(leaver.child)] { findings.add(.repeatedChild, at: leaver.place) }
        isSeen[Int(leaver.child)] = true
        check(leaver, in: yearly.year, &findings)
      }
    }
  }

  private func check(
    _ leaver: ReturnedCareLeaver, in year: FinancialYear, _ findings: inout ReturnFindings
  ) {
    let age = Month(containing: leaver.birth).wholeYears(until: year.lastDay)
    if ages?.contains(age) == false { findings.add(.ageOfLeaver, at: leaver.place) }
    let known = [leaver.activity, leaver.accommodation].filter { !$0.isBlank && $0 != "0" }
    let isZero = [leaver.activity, leaver.accommodation].contains("0")
    switch leaver.inTouch {
    case "DIED", "RHOM":
      if !known.isEmpty { findings.add(.diedOrHomeWithMore, at: leaver.place) }
    case "NO":
      if !known.isEmpty { findings.add(.notInTouchWithMore, at: leaver.place) }
    case "YES":
      if isZero { findings.add(.inTouchWithZero, at: leaver.place) }
    default: break
    }
  }
}
