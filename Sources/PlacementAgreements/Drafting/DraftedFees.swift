import Values

/// The lines of a fee, made from what a person says of them.
enum DraftedFees {
  /// Returns the lines from a day on; a second line of a kind gets the next position.
  static func lines(
    _ given: [GivenFee], from day: Day, cause: FeeLine.Cause, _ kinds: FeeLineKinds,
    _ problems: inout Problems
  ) -> [FeeLine] {
    var positions: [String: Set<Int>] = [:]
    return given.compactMap { fee in
      guard let kind = kinds[fee.kind] else {
        problems.add(Message.noKind(fee.kind, kinds))
        return nil
      }
      let taken = positions[fee.kind, default: []]
      let position = fee.position ?? (taken.max() ?? 0) + 1
      problems.require(!taken.contains(position), Message.twice(kind, position))
      positions[fee.kind, default: []].insert(position)
      return line(fee, kind, position, from: day, cause, &problems)
    }
  }

  private static func line(
    _ fee: GivenFee, _ kind: FeeLineKind, _ position: Int, from day: Day, _ cause: FeeLine.Cause,
    _ problems: inout Problems
  ) -> FeeLine? {
    guard let per = fee.per ?? kind.per.first, let range = DayRange(from: day, until: nil) else {
      return nil
    }
    problems.require(kind.per.contains(per), Message.notPaidSo(kind))
    problems.require(kind.hasHours || fee.hours == nil && fee.ratio == nil, Message.noHours(kind))
    problems.require(fee.hours != 0, Message.nothing)
    return FeeLine(
      number: 0, kind: kind.code, position: position, range: range, per: per, amount: fee.amount,
      hours: fee.hours, ratio: fee.ratio, cause: cause)
  }
}

private enum Message {
  static let nothing = "Hours of nothing are no additional staffing: leave them out."

  static func noKind(_ code: String, _ kinds: FeeLineKinds) -> String {
    let known = kinds.kinds.map(\.code).joined(separator: ", ")
    return "'\(code)' is no kind of fee line. There are: \(known)."
  }

  static func twice(_ kind: FeeLineKind, _ position: Int) -> String {
    "Line \(position) of '\(kind.code)' is given twice. Number them with 'line=1', 'line=2'."
  }

  static func notPaidSo(_ kind: FeeLineKind) -> String {
    let ways = kind.per.map { $0 == .week ? "by the week" : "once" }.joined(separator: " or ")
    return "'\(kind.code)' (\(kind.title)) is paid \(ways)."
  }

  static func noHours(_ kind: FeeLineKind) -> String {
    "'\(kind.code)' (\(kind.title)) has no hours or ratio: those are for additional staffing."
  }
}
