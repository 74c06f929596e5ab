import StrictYAML
import Values

extension YAMLValue {
  /// The rise of an index: of the month that is named, or of a wage over the year before the first day
  /// of the policy's year or another day.
  func indexChange(
    _ context: PolicyContext, _ findings: inout [Finding], optional: Set<String> = ["weight"]
  ) -> IndexChange? {
    let values = mapping(
      required: ["index"], optional: optional.union(["month", "day", "decimals"]), &findings)
    guard let name = values["index"]?.text(&findings) else { return nil }
    guard let index = context.figures.index(name) else {
      let known = context.figures.indices.map(\.name).joined(separator: ", ")
      findings.append(Finding(.error, at: place, Message.unknown(name, known)))
      return nil
    }
    let change =
      switch index.unit {
      case .percent: monthly(index, values, &findings)
      case .poundsAnHour: wage(index, values, context, &findings)
      }
    guard let change, let decimals = values["decimals"] else { return change }
    return decimals.wholeNumber(&findings).flatMap { change.rounded($0, at: decimals, &findings) }
  }

  private func monthly(
    _ index: PublishedIndex, _ values: [String: YAMLValue], _ findings: inout [Finding]
  ) -> IndexChange? {
    if let day = values["day"] {
      findings.append(Finding(.error, at: day.place, Message.wantsMonth(index)))
    }
    guard let text = values["month"]?.text(&findings), let month = Month(text) else {
      findings.append(Finding(.error, at: place, Message.wantsMonth(index)))
      return nil
    }
    guard let change = index.change(toMonth: month) else {
      findings.append(Finding(.error, at: place, Message.noValue(index, month.inWords)))
      return nil
    }
    return IndexChange(
      title: index.title, change: change, span: "in the year to \(month.inWords)")
  }

  private func wage(
    _ index: PublishedIndex, _ values: [String: YAMLValue], _ context: PolicyContext,
    _ findings: inout [Finding]
  ) -> IndexChange? {
    if let month = values["month"] {
      findings.append(Finding(.error, at: month.place, Message.wantsDay(index)))
    }
    let day = values["day"].map { $0.day(&findings) } ?? context.year.firstDay
    guard let day else { return nil }
    guard let wages = index.wages(on: day) else {
      let days = "\(day.inWords) or a year before"
      findings.append(Finding(.error, at: place, Message.noValue(index, days)))
      return nil
    }
    return IndexChange(
      title: "the \(index.title)", change: Fraction(from: wages.before, to: wages.now),
      span: "from \(wages.before.inWords) to \(wages.now.inWords) by \(day.inWords)")
  }
}

extension IndexChange {
  /// The rise rounded to so many decimals of a per cent, as many publications have it.
  fileprivate func rounded(
    _ decimals: Int, at value: YAMLValue, _ findings: inout [Finding]
  ) -> IndexChange? {
    guard (0...4).contains(decimals) else {
      findings.append(Finding(.error, at: value.place, Message.badDecimals))
      return nil
    }
    let share = Fraction(change.percent(decimals: decimals)) * Fraction(1, over: 100)
    return IndexChange(title: title, change: share, span: span)
  }
}

private enum Message {
  static let badDecimals = "'decimals' must be from 0 to 4."

  static func unknown(_ name: String, _ known: String) -> String {
    """
    There is no index '\(name)'. The indices in Contracts/\(UpliftFigures.indexFolder) are: \(known).
    """
  }

  static func wantsMonth(_ index: PublishedIndex) -> String {
    "'\(index.name)' is published by the month. Name one, as in 'month: 2024-09'."
  }

  static func wantsDay(_ index: PublishedIndex) -> String {
    """
    '\(index.name)' holds from days on, so it has no 'month'. Leave it out: its rise by the first day \
    of the policy's year is meant.
    """
  }

  static func noValue(_ index: PublishedIndex, _ time: String) -> String {
    "'\(index.name)' has no value for \(time). Add it with its reference to \(index.file)."
  }
}
