import Demand
import Store
import Values

/// What an import of returns read and did, in sentences that fit the terminal.
struct ImportReturnText {
  private let report: ChildrensReturnReport
  private let width: Int
  /// So many places of each rule are shown on the terminal.
  private static let shown = 3

  init(_ report: ChildrensReturnReport, width: Int) {
    self.report = report
    self.width = width
  }

  /// The rules that were broken, each with its count and its first places.
  var findings: [String] {
    report.broken.flatMap { broken in
      wrapped("\(broken.rule.message) \(broken.places.count.counted("row")):")
        + places(broken.places)
    }
      + report.repairs.flatMap { repair in
        wrapped("Repair \(repair.rule.number): \(repair.rule.says) \(count(repair)):")
          + places(repair.places)
      }
  }

  private func count(_ repair: ChildrensReturnReport.Repair) -> String {
    let all = (repair.places.count + repair.stored).counted("episode")
    return repair.stored > 0 ? "\(all), \(repair.stored.withThousands) of them stored before" : all
  }

  private func places(_ places: [Place]) -> [String] {
    let more = places.count - ImportReturnText.shown
    return places.prefix(ImportReturnText.shown).map { "  \($0)" }
      + (more > 0 ? ["  and \(more.withThousands) more"] : [])
  }
}

extension ImportReturnText {
  var text: String {
    (report.years.flatMap(lines) + distanceLines + resultLines).joined(separator: "\n")
  }

  private func lines(_ year: ChildrensReturnReport.Year) -> [String] {
    if year.isKnown { return ["Return of \(year.year): in the database already, passed over."] }
    let counts = [
      year.children.counted("child", "children"), year.episodes.counted("episode"),
      year.careLeavers > 0 ? year.careLeavers.counted("care leaver") : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let unused =
      year.unused.isEmpty ? "" : " Not needed: \(year.unused.joined(separator: ", "))."
    return wrapped(
      "Return of \(year.year): \(counts), from \(year.used.joined(separator: ", ")).\(unused)")
  }

  private var distanceLines: [String] {
    guard report.newEpisodes > 0 else { return [] }
    return wrapped(
      """
      The distance from home is known of \(report.withDistance.withThousands) of \
      \(report.newEpisodes.counted("episode")).
      """)
  }

  private var resultLines: [String] {
    switch report.result {
    case .stored(let batch, let summary, _):
      wrapped(
        "\(summary) Stored as import \(batch). 'caremarket import undo \(batch)' takes it back.")
    case .nothingNew: ["Nothing in it is new, so nothing was stored."]
    case .sameFiles(let batch):
      wrapped("The same was imported before, as import \(batch), so nothing was stored.")
    case .rehearsed(let summary, _):
      wrapped("\(summary) It was a rehearsal: nothing was changed.")
    }
  }

  private func wrapped(_ text: String) -> [String] {
    TextWrapping.lines(of: text, places: width)
  }
}

extension ImportReturnText {
  /// Every finding and repair with its place, for a spreadsheet.
  var table: OutputTable {
    let broken = report.broken.flatMap { broken in
      broken.places.map {
        (sort: "rule", number: broken.rule.number, place: $0, says: broken.rule.says)
      }
    }
    let repairs = report.repairs.flatMap { repair in
      repair.places.map {
        (sort: "repair", number: repair.rule.number, place: $0, says: repair.rule.says)
      }
    }
    return OutputTable(
      broken + repairs,
      columns: [
        .text("sort", "Sort") { $0.sort }, .text("number", "Number") { $0.number },
        .text("file", "File") { $0.place.file }, .number("line", "Line") { $0.place.line },
        .text("column", "Column") { $0.place.column?.heading }, .text("says", "Says") { $0.says },
      ],
      whenEmpty: "Nothing was found.")
  }
}
