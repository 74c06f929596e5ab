import Values

/// The mistakes that stand in Westmarch's returns on purpose, one of each, so that people see what is
/// said of them.
enum ReturnFaults {
  /// Puts the mistakes into the returns, the earliest first, as far as there is a row for each.
  static func add(to returns: inout [YearReturn]) {
    guard returns.count >= 2 else { return }
    let (first, last) = (0, returns.count - 1)
    leaveOpen(&returns[first])
    repeatEpisode(&returns[first])
    giveToParents(&returns[first])
    leaveGap(&returns[last])
    overlap(&returns[last])
    spoilPostcode(&returns[last])
    forgetHeader(&returns[last])
    changeSex(&returns[last])
    endBeforeItBegins(&returns[last])
  }

  /// An episode that was not ended when the next began (142, 148).
  private static func leaveOpen(_ yearly: inout YearReturn) {
    guard let index = moves(in: yearly).first else { return }
    (yearly.episodes[index].until, yearly.episodes[index].moved) = (nil, "")
  }

  /// An episode that stands there twice (C3).
  private static func repeatEpisode(_ yearly: inout YearReturn) {
    guard let index = singles(in: yearly, 0) else { return }
    yearly.episodes.insert(yearly.episodes[index], at: index)
  }

  /// A foster placement said to be provided by parents (550).
  private static func giveToParents(_ yearly: inout YearReturn) {
    guard let index = singles(in: yearly, 1) else { return }
    yearly.episodes[index].provider = "PR0"
  }

  /// An episode that ended two days before the next began (388, 433).
  private static func leaveGap(_ yearly: inout YearReturn) {
    guard let index = moves(in: yearly).first else { return }
    yearly.episodes[index].until = yearly.episodes[index].until?.adding(days: -2)
  }

  /// An episode that ended three days after the next began (388, 433, 501).
  private static func overlap(_ yearly: inout YearReturn) {
    guard let index = moves(in: yearly).dropFirst().first else { return }
    yearly.episodes[index].until = yearly.episodes[index].until?.adding(days: 3)
  }

  /// A postcode with a letter O for a nought (392C).
  private static func spoilPostcode(_ yearly: inout YearReturn) {
    guard let index = singles(in: yearly, 0) else { return }
    yearly.episodes[index].postcode = "WXI OAA"
  }

  /// A child with episodes and without a row in the header (NoH).
  private static func forgetHeader(_ yearly: inout YearReturn) {
    guard let last = newcomer(in: yearly) else { return }
    yearly.header.removeAll { $0[0] == last }
    yearly.unaccompanied.removeAll { $0[0] == last }
  }

  /// A child whose sex is not the one in other years (202).
  private static func changeSex(_ yearly: inout YearReturn) {
    guard let index = singles(in: yearly, 2) else { return }
    let child = yearly.episodes[index].child
    guard let row = yearly.header.firstIndex(where: { $0[0] == child }) else { return }
    yearly.header[row][1] = yearly.header[row][1] == "M" ? "F" : "M"
  }

  /// An episode that ended before it began (C1).
  private static func endBeforeItBegins(_ yearly: inout YearReturn) {
    let index = yearly.episodes.indices.first { index in
      yearly.episodes[index].until != nil && isAlone(index, in: yearly)
        && yearly.episodes[index].from >= yearly.year.firstDay.adding(days: 30)
    }
    guard let index else { return }
    yearly.episodes[index].until = yearly.episodes[index].from.adding(days: -9)
  }
}

extension ReturnFaults {
  /// Rows that a move of placement follows, a week or more after they began and in the year.
  private static func moves(in yearly: YearReturn) -> [Int] {
    yearly.episodes.indices.dropLast().filter { index in
      let (row, next) = (yearly.episodes[index], yearly.episodes[index + 1])
      guard row.child == next.child, next.began == "P", let until = row.until else { return false }
      return until.days(since: row.from) > 7 && until.days(since: yearly.year.firstDay) > 7
        && (next.until.map { $0.days(since: next.from) > 7 } ?? true)
        && until.days(since: yearly.year.lastDay) < -7 && row.from > yearly.year.firstDay
    }
  }

  /// A foster placement that was open all year, the only row of its child, the first or a later one.
  private static func singles(in yearly: YearReturn, _ position: Int) -> Int? {
    let found = yearly.episodes.indices.filter { index in
      let row = yearly.episodes[index]
      return row.until == nil && row.placement == "U4" && row.from < yearly.year.firstDay
        && isAlone(index, in: yearly)
    }
    return found.dropFirst(position).first
  }

  private static func isAlone(_ index: Int, in yearly: YearReturn) -> Bool {
    let rows = yearly.episodes
    return (index == 0 || rows[index - 1].child != rows[index].child)
      && (index + 1 == rows.count || rows[index + 1].child != rows[index].child)
  }

  /// A child who came in the last year and is alone in its rows.
  private static func newcomer(in yearly: YearReturn) -> String? {
    yearly.episodes.indices.last { index in
      yearly.episodes[index].began == "S" && yearly.episodes[index].until == nil
        && yearly.episodes[index].from >= yearly.year.firstDay && isAlone(index, in: yearly)
    }.map { yearly.episodes[$0].child }
  }
}
