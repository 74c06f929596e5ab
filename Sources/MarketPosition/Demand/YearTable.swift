import Demand
import Documents
import Values

/// Counts of several years under headings that divide them: every year adds up to its total.
struct YearTable {
  /// Whether each year is a row, or a column.
  enum Direction {
    case yearsDown
    case yearsAcross
  }

  let id: String
  let caption: String
  let counts: YearlyCounts
  /// What the headings are of: its stable name, and its title.
  let dimension: (name: String, title: String)
  /// What the years are, as in "In the year to 31 March".
  let times: String
  let direction: Direction
  /// What is counted in a year.
  let measure: (FinancialYear) -> FigureMeasure
  /// The heading over all of them, where they are not everybody.
  var whole: FigureHeading?
  /// The finer headings that some stand for.
  var joined: JoinedCounts?

  var table: StatementTable {
    let (columns, rows) = direction == .yearsDown ? yearsDown : yearsAcross
    return StatementTable(
      id: id, caption: caption, columns: columns, rows: rows,
      sums: counts.years.indices.map { year in
        FigureSum([total(year).id], is: kept.map { figure(year, $0).id })
      },
      joins: counts.years.indices.flatMap(joins))
  }

  /// What the figures of a year stand for that have several headings put together.
  private func joins(_ year: Int) -> [FigureJoin] {
    guard let joined else { return [] }
    return kept.filter { joined.parts[$0].count > 1 }.map { heading in
      FigureJoin(
        figure: figure(year, heading).id,
        parts: joined.parts[heading].map { part in
          let heading = FigureHeading(
            dimension: dimension.name, heading: joined.fine.headings[part])
          let count = joined.fine.counts[year][part]
          return (measure(counts.years[year]).identifier([heading]), count)
        })
    }
  }

  /// The headings that anybody is under in some year.
  private var kept: [Int] {
    counts.headings.indices.filter { heading in counts.counts.contains { $0[heading] > 0 } }
  }

  private var yearsDown: ([StatementTable.Column], [StatementTable.Row]) {
    let unit = counts.years.first.map { measure($0).unit }
    let columns = kept.map { StatementTable.Column(counts.headings[$0], unit) }
    let rows = counts.years.indices.map { year in
      let figures = kept.map { figure(year, $0) } + [total(year)]
      return StatementTable.Row([.words(name(of: year))] + figures.map { .figure($0) })
    }
    return ([.init(times)] + columns + [.init("All", unit)], rows)
  }

  private var yearsAcross: ([StatementTable.Column], [StatementTable.Row]) {
    let columns = counts.years.indices.map { year in
      StatementTable.Column(name(of: year), measure(counts.years[year]).unit)
    }
    let rows = kept.map { heading in
      StatementTable.Row(
        [.words(counts.headings[heading])]
          + counts.years.indices.map { .figure(figure($0, heading)) })
    }
    let totals = StatementTable.Row(
      [.words("All")] + counts.years.indices.map { .figure(total($0)) }, kind: .total)
    return ([.init("\(dimension.title) (\(times.lowercasedFirst))")] + columns, rows + [totals])
  }

  private func name(of year: Int) -> String { "\(counts.years[year].lastDay.year)" }
}

extension YearTable {
  /// The number under a heading in a year.
  func figure(_ year: Int, _ heading: Int) -> Figure {
    figure(
      year, FigureHeading(dimension: dimension.name, heading: counts.headings[heading]),
      counts.counts[year][heading])
  }

  /// The number under a heading in the last year, or in one so many years before; `nil` where there
  /// is no such heading or year.
  func figure(_ heading: String, yearsBefore before: Int = 0) -> Figure? {
    let year = counts.years.count - 1 - before
    guard year >= 0, let place = counts.headings.firstIndex(of: heading) else { return nil }
    return figure(year, place)
  }

  /// All of a year.
  func total(_ year: Int) -> Figure { figure(year, whole, counts.counts[year].reduce(0, +)) }

  private func figure(_ year: Int, _ heading: FigureHeading?, _ count: Int) -> Figure {
    Figure(
      measure(counts.years[year]), [heading].compactMap(\.self), .count(count), .children(count))
  }
}
