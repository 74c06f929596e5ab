import ArgumentParser
import PurchasingVehicles
import Values

/// A block booking as a person describes it.
struct BlockOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many places.", valueName: "number"))
  var places: Int

  @Option(
    help: ArgumentHelp("What a place costs a week, filled or not.", valueName: "amount"),
    transform: Money.init(argument:))
  var weeklyPrice: Money

  @Option(help: ArgumentHelp("How many weeks they are paid for.", valueName: "number"))
  var weeks: Int

  @Option(
    help: ArgumentHelp("The per cent of weeks expected to be filled.", valueName: "per cent"),
    transform: Percentage.init(argument:))
  var occupancy: Percentage

  @Option(
    help: ArgumentHelp("The lowest that could be.", valueName: "per cent"),
    transform: Percentage.init(argument:))
  var lowest: Percentage

  @Option(
    help: ArgumentHelp("The highest that could be.", valueName: "per cent"),
    transform: Percentage.init(argument:))
  var highest: Percentage

  @Option(
    help: ArgumentHelp(
      "The per cent of empty weeks that other authorities take.", valueName: "per cent"),
    transform: Percentage.init(argument:))
  var othersTake: Percentage = .zero

  @Option(
    help: ArgumentHelp("What they pay a week (default: the price).", valueName: "amount"),
    transform: Money.init(argument:))
  var othersPay: Money?

  func validate() throws {
    guard (1...1000).contains(places), (1...1000).contains(weeks), weeklyPrice > .zero else {
      throw ValidationError("A block has 1 to 1,000 places, for 1 to 1,000 weeks, at a price.")
    }
    _ = try range()
    guard othersTake <= .whole else {
      throw ValidationError("'--others-take' must be from 0 to 100.")
    }
  }

  private func range() throws -> BlockBooking.Occupancy {
    let range = BlockBooking.Occupancy(lowest: lowest, expected: occupancy, highest: highest)
    guard let range else {
      throw ValidationError(
        "'--lowest', '--occupancy' and '--highest' go up from more than 0 to at most 100.")
    }
    return range
  }

  /// Makes the booking.
  func booking() throws -> BlockBooking {
    BlockBooking(
      places: places, weeklyPrice: weeklyPrice, weeks: weeks, occupancy: try range(),
      takenByOthers: othersTake, othersPay: othersPay ?? weeklyPrice)
  }
}

extension Money {
  /// Reads an amount from the command line.
  ///
  /// - Throws: `ValueError`, which says what an amount looks like.
  init(argument: String) throws {
    guard let money = Money(argument) else {
      throw ValueError(mustBe: "pounds and pence like 950 or 1234.50")
    }
    self = money
  }
}

extension Percentage {
  /// Reads a percentage from the command line, without its sign.
  ///
  /// - Throws: `ValueError`, which says what it looks like.
  init(argument: String) throws {
    guard let percentage = ExactDecimal(argument).flatMap(Percentage.init), percentage >= .zero
    else { throw ValueError(mustBe: "a per cent like 85 or 72.5") }
    self = percentage
  }
}
