import ImportRuns
import Store
import Values

/// What an import read and did, in sentences that fit the terminal.
struct ImportReportText {
  private let report: ImportReport
  private let width: Int

  init(_ report: ImportReport, width: Int) {
    self.report = report
    self.width = width
  }

  var text: String {
    (report.files.flatMap(lines) + resultLines).joined(separator: "\n")
  }

  private func lines(_ file: ImportReport.FileReport) -> [String] {
    var day = file.asAt.map { ", as at \($0.inWords)" } ?? ""
    if file.blankRows > 0 { day += ", \(file.blankRows.counted("blank row")) passed over" }
    let head = wrapped(
      "Read \(file.name): \(file.rows.counted("row")) in \(file.encoding)\(day).", indent: "")
    return head + listed("Columns not used", file.unmatched.compactMap(\.heading))
      + listed("Columns not in the file", file.absent)
  }

  private func listed(_ label: String, _ names: [String]) -> [String] {
    names.isEmpty ? [] : wrapped("\(label): \(names.joined(separator: "; ")).", indent: "  ")
  }

  private var resultLines: [String] {
    switch report.result {
    case .stored(let batch, let summary, let counts):
      wrapped(summary, indent: "")
        + wrapped(
          "Stored as import \(batch)\(rows(counts)). 'caremarket import undo \(batch)' takes it back.",
          indent: "")
    case .nothingNew: ["Nothing in it is new, so nothing was stored."]
    case .sameFiles(let batch):
      wrapped(
        "The same was imported before, as import \(batch), so nothing was stored.", indent: "")
    case .rehearsed(let summary, let counts):
      wrapped(summary, indent: "")
        + wrapped("This would be stored\(rows(counts)). Nothing was changed.", indent: "")
    }
  }

  private func rows(_ counts: [ChangeCount]) -> String {
    let all = counts.reduce(0) { $0 + $1.inserted + $1.updated + $1.deleted }
    return all == 0 ? "" : " (\(all.counted("row")))"
  }

  private func wrapped(_ text: String, indent: String) -> [String] {
    TextWrapping.lines(of: text, places: width - indent.count).map { indent + $0 }
  }
}
