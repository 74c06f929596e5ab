package import Values

/// Makes a table of demand in a year.
package struct DemandTableMaking: Sendable {
  private let headings: DemandHeadings
  private let filter: DemandFilter
  private let rows: DemandDimension
  private let columns: DemandDimension
  private let range: DayRange
  private let rules: MeasureRules

  package init(
    year: FinancialYear, rows: DemandDimension, columns: DemandDimension,
    _ headings: DemandHeadings, _ filter: DemandFilter, _ rules: MeasureRules
  ) {
    self.headings = headings
    self.filter = filter
    self.rows = rows
    self.columns = columns
    self.rules = rules
    range = year.range
  }

  /// Counts what the measure says, with the paths of the history where they are known already.
  package func table(
    _ measure: DemandTable.Measure, of history: CareHistory, paths: [CarePath]? = nil
  ) -> DemandTable {
    var count = DemandCount(rows: headings.all(rows).count, columns: headings.all(columns).count)
    switch measure {
    case .placements: countPlacements(paths ?? history.paths(rules), &count)
    case .weeks: countDays(history, &count)
    case .children: countChildren(paths ?? history.paths(rules), &count)
    }
    return count.table(measure, rows: headings.all(rows), columns: headings.all(columns))
  }

  /// Each stay once, under the child's age on its first day in the year.
  private func countPlacements(_ paths: [CarePath], _ count: inout DemandCount) {
    for path in paths {
      for stay in path.periods.lazy.flatMap(\.stays) where stay.isIn(range) {
        let day = max(stay.from, range.from)
        guard let cell = cell(path.child, stay.first, on: day) else { continue }
        count.add(1, to: cell)
      }
    }
  }

  /// Each child once in every cell, under the age on the child's first day of care in the year.
  private func countChildren(_ paths: [CarePath], _ count: inout DemandCount) {
    for path in paths {
      let stays = path.periods.flatMap(\.stays).filter { $0.isIn(range) }
      guard let first = stays.first else { continue }
      let age = path.child.age(on: max(first.from, range.from))
      let cells = stays.compactMap {
        cell(path.child, $0.first, on: max($0.from, range.from), aged: .some(age))
      }
      count.addOnce(cells)
    }
  }

  /// Each day in care once, under the child's age on that day.
  private func countDays(_ history: CareHistory, _ count: inout DemandCount) {
    forEachPart(of: history) { _, days, cell in count.add(days, to: cell) }
  }

  /// Whose days the cells of a table of weeks are made up of.
  package func contributors(of history: CareHistory) -> DemandContributors {
    var contributors = DemandContributors()
    let (row, column) = (headings.all(rows).count - 1, headings.all(columns).count - 1)
    forEachPart(of: history) { child, days, cell in
      contributors.add(days, of: child, row: cell.row ?? row, column: cell.column ?? column)
    }
    return contributors
  }

  private func forEachPart(
    of history: CareHistory, _ body: (_ child: Int, _ days: Int, DemandCount.Cell) -> Void
  ) {
    CareDays(in: range, of: history, rules).forEachPart { member, day, days in
      guard filter.takes(member, on: day) else { return }
      body(member.child.number, days, cell(member, on: day))
    }
  }

  private func cell(
    _ child: LookedAfterChild, _ episode: CareEpisode, on day: Day, aged age: Int?? = nil
  ) -> DemandCount.Cell? {
    let member = Cohort.Member(child: child, episode: episode, age: age ?? child.age(on: day))
    return filter.takes(member, on: day) ? cell(member, on: day) : nil
  }

  private func cell(_ member: Cohort.Member, on day: Day) -> DemandCount.Cell {
    DemandCount.Cell(
      row: headings.position(of: member, on: day, in: rows),
      column: headings.position(of: member, on: day, in: columns))
  }
}

extension FinancialYear {
  /// The days of the year.
  package var range: DayRange {
    guard let range = DayRange(from: firstDay, through: lastDay) else {
      preconditionFailure("a year has days")
    }
    return range
  }
}
