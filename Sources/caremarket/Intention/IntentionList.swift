import ArgumentParser
import CommissioningPlans
import Definitions
import Store
import Values

struct IntentionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the council means to buy, the earliest first.",
    discussion: """
      Those that are closed are left out unless they are asked for; they say what came of them. \
      'caremarket audit log --record I7' tells how one changed.

      Example: caremarket intention list --closed --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Flag(help: "Those that are closed, with what came of them.")
  var closed = false

  func run() throws {
    let day = try day.day()
    let codes = try IntentionCodes(contracts.folder(database))
    let all = try database.open().read { db in try IntentionQueries.all(db) }
    let asked = all.filter { $0.standing(on: day) != nil && $0.isOpen(on: day) != closed }
      .sorted { $0.order(on: day) < $1.order(on: day) }
    try output.print(
      OutputTable(
        asked, columns: closed ? IntentionList.closedColumns(day, codes) : columns(day, codes),
        whenEmpty: closed ? "No intention was closed by \(day.inWords)." : Message.none(day),
        closing: "\(asked.count.counted("intention")), as at \(day.inWords)."))
  }

  private func columns(_ day: Day, _ codes: IntentionCodes) -> [TableColumn<Intention>] {
    [
      .text("intention", "No.") { $0.reference }.whole,
      .text("item", "What we mean to buy") { $0.item }.wrapping,
      .text("volume", "Volume") { $0.volume.map(codes.words) }.wrapping,
      .text("area", "Area") { $0.area }.wrapping,
      .day("earliest", "Earliest") { $0.standing(on: day)?.earliest },
      .text("status", "Status") { codes.status(of: $0, on: day) }.wrapping,
      .text("type", "Type") { codes.types.words(for: $0.type) }.ifRoom,
      .text("route", "Route") { codes.routes.words(for: $0.route) }.ifRoom,
      .text("valueBand", "Value") { $0.valueBand.map(codes.valueBands.words) }.ifRoom,
      .text("notice", "Notice") { codes.notice(of: $0, on: day) }.ifRoom,
      .day("announced", "Announced") { $0.announced }.ifRoom,
      .text("reason", "Why") { $0.standing(on: day)?.reason }.ifRoom,
    ]
  }

  private static func closedColumns(
    _ day: Day, _ codes: IntentionCodes
  ) -> [TableColumn<Intention>] {
    [
      .text("intention", "No.") { $0.reference }.whole,
      .day("announced", "We said") { $0.announced },
      .text("item", "What") { $0.item }.wrapping,
      .text("result", "Result") { codes.status(of: $0, on: day) }.wrapping,
      .day("closed", "On") { $0.standing(on: day)?.day },
      .text("outcome", "What happened") { $0.standing(on: day)?.outcome }.wrapping,
      .text("volume", "Volume") { $0.volume.map(codes.words) }.ifRoom,
      .text("type", "Type") { codes.types.words(for: $0.type) }.ifRoom,
      .text("route", "Route") { codes.routes.words(for: $0.route) }.ifRoom,
      .text("notice", "Notice") { codes.notice(of: $0, on: day) }.ifRoom,
    ]
  }
}

private enum Message {
  static func none(_ day: Day) -> String {
    "Nothing was meant to be bought on \(day.inWords), as far as is recorded."
  }
}

extension Intention {
  /// By what they are listed: the earliest day, those without one at the end.
  fileprivate func order(on day: Day) -> (Int32, Int) {
    (standing(on: day)?.earliest?.daysSince1970 ?? .max, number)
  }
}

extension IntentionCodes {
  fileprivate func status(of intention: Intention, on day: Day) -> String? {
    intention.standing(on: day).map { statuses.words(for: $0.status) }
  }

  fileprivate func notice(of intention: Intention, on day: Day) -> String? {
    intention.standing(on: day)?.notice.map {
      "\(notices.words(for: $0.type)), \($0.reference)"
    }
  }
}
