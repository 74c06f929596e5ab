import ArgumentParser
import Demand
import Foundation
import Store
import Values

/// From which days a forecast takes its rates, and how far it goes.
struct ForecastOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption

  @Option(
    help: ArgumentHelp(
      "The first and last day whose rates go on, as in 2024-04-01..2026-03-31; the forecast begins "
        + "on the last (default: the two years that the newest return ends).",
      valueName: "days"),
    transform: ForecastWindow.init(argument:))
  var window: ForecastWindow?

  @Option(help: ArgumentHelp("How many days it goes ahead.", valueName: "number"))
  var days = 365

  @Option(
    help: ArgumentHelp(
      "From how many days to how many it is told (default: 30; 1 with the method 'd2i').",
      valueName: "number"))
  var step: Int?

  func validate() throws {
    guard (1...3653).contains(days) else {
      throw ValidationError("'--days' must be from 1 to 3653, which is ten years, not \(days).")
    }
    guard (1...days).contains(step ?? 1) else {
      throw ValidationError("'--step' must be from 1 to the \(days) of '--days', not \(step ?? 1).")
    }
  }

  /// The window asked for, else two years; throws `NotReturned` where returns are missing of it.
  func window(_ years: ReturnedYears) throws -> ClosedRange<Day> {
    let newest = try years.lastInOneGo().upperBound
    let standard = newest.adding(months: -24).adding(days: 1)...newest
    let window = window?.days ?? standard
    try years.check(window)
    return window
  }

  /// The days that are told, after the first.
  func days(after start: Day) -> [Day] {
    stride(from: step ?? 30, to: days, by: step ?? 30).map { start.adding(days: $0) }
      + [start.adding(days: days)]
  }

  /// Reads what a forecast by flows is made from.
  func source(_ population: PopulationOption) throws -> ForecastSource {
    let folder = try contracts.folder(database)
    return try database.open().read { db in
      let window = try window(ReturnedYears(db))
      return try ForecastSource(
        folder, window: window, days: days(after: window.upperBound),
        population: population.projection(db), db)
    }
  }
}

/// The days whose rates a forecast takes.
struct ForecastWindow {
  let days: ClosedRange<Day>

  /// Reads a window from the command line.
  ///
  /// - Throws: `ValueError`, which says what a window looks like.
  init(argument: String) throws {
    let parts = argument.components(separatedBy: "..")
    guard parts.count == 2, let from = Day(parts[0]), let through = Day(parts[1]),
      from.adding(days: 27) <= through
    else {
      throw ValueError(
        mustBe: "two real days at least four weeks apart, like 2024-04-01..2026-03-31")
    }
    days = from...through
  }
}
