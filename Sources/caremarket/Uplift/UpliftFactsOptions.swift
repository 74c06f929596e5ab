import ArgumentParser
import FeeUplifts
import PlacementAgreements
import PurchasingVehicles
import Values

/// What is said on the command line of an imagined fee.
struct UpliftFactsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The fee a week, in pounds.", valueName: "pounds"),
    transform: Money.init(argument:))
  var weeklyFee: Money

  @Option(help: ArgumentHelp("The type of the service, in Ofsted's words.", valueName: "type"))
  var serviceType: String

  @Option(help: ArgumentHelp("By which route it was bought.", valueName: "route"))
  var route: Route

  @Option(
    help: ArgumentHelp("The day on which the fee was agreed.", valueName: "day"),
    transform: Day.init(argument:))
  var agreed: Day?

  @Option(
    help: ArgumentHelp(
      "What the provider asks with evidence, as 12%, or what the authority where the service stands "
        + "grants.", valueName: "percentage"),
    transform: Percentage.init(signed:))
  var request: Percentage?

  @Option(
    help: ArgumentHelp("The day on which it was asked.", valueName: "day"),
    transform: Day.init(argument:))
  var requestedOn: Day?

  @Option(
    help: ArgumentHelp("What the contract itself grants, as 4%.", valueName: "percentage"),
    transform: Percentage.init(signed:))
  var contractPercent: Percentage?

  @Option(
    help: ArgumentHelp(
      "A line of the fee, as care=600; all of them together are the weekly fee.",
      valueName: "line=pounds"),
    transform: ImaginedLine.init(argument:))
  var line: [ImaginedLine] = []

  @Option(help: ArgumentHelp("The vehicle that it was bought through.", valueName: "name"))
  var vehicle: String?

  @Option(
    help: ArgumentHelp("The child's month of birth, as 2014-05.", valueName: "month"),
    transform: Month.init(argument:))
  var birthMonth: Month?

  @Option(
    help: ArgumentHelp("Hours a week that the fee is for, as 12.5.", valueName: "hours"),
    transform: Hours.init(argument:))
  var hours: Hours?

  func validate() throws {
    guard !line.isEmpty else { return }
    let sum = line.reduce(Money.zero) { $0 + $1.weekly }
    guard sum == weeklyFee else {
      throw ValidationError(
        "The lines come to \(sum.inWords), and the weekly fee is \(weeklyFee.inWords).")
    }
  }

  /// The fee as the rules look at it.
  var situation: UpliftSituation {
    var situation = UpliftSituation(lines: lines, serviceType: serviceType, route: route)
    situation.vehicle = vehicle
    situation.agreedOn = agreed
    situation.birthMonth = birthMonth
    situation.contractShare = contractPercent.map(Fraction.init)
    situation.request = request.map {
      AskedUplift(asked: $0, receivedOn: requestedOn, hasEvidence: true, decision: .granted($0))
    }
    return situation
  }

  private var lines: [UpliftSituation.Line] {
    let lines = line.isEmpty ? [ImaginedLine(kind: "care", weekly: weeklyFee)] : line
    return lines.map {
      UpliftSituation.Line(kind: $0.kind, weekly: $0.weekly, hours: hours?.hundredths)
    }
  }
}

/// A line of an imagined fee.
struct ImaginedLine {
  let kind: String
  let weekly: Money

  init(kind: String, weekly: Money) {
    self.kind = kind
    self.weekly = weekly
  }

  /// Reads a line from the command line, as `care=600`.
  ///
  /// - Throws: `ValueError`, which says what it looks like.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let weekly = Money(String(parts[1])) else {
      throw ValueError(mustBe: "a kind of fee line and its pounds a week like care=600.00")
    }
    self.init(kind: String(parts[0]), weekly: weekly)
  }
}

/// Hours a week on the command line.
struct Hours {
  let hundredths: Int

  /// Reads hours, as `12.5`.
  ///
  /// - Throws: `ValueError`, which says what they look like.
  init(argument: String) throws {
    guard let hundredths = Hundredths.reading(argument), hundredths > 0 else {
      throw ValueError(mustBe: "hours with at most two decimals like 12.5")
    }
    self.hundredths = hundredths
  }
}

extension Percentage {
  /// Reads a percentage from the command line with its sign, as `12%`.
  ///
  /// - Throws: `ValueError`, which says what it looks like.
  init(signed argument: String) throws {
    guard argument.hasSuffix("%"), let number = ExactDecimal(String(argument.dropLast())),
      let percentage = Percentage(number), percentage >= .zero, percentage <= .whole
    else { throw ValueError(mustBe: "a percentage from 0% through 100% like 12% or 4.25%") }
    self = percentage
  }
}
