import ArgumentParser
import Definitions
import GRDB
import ProviderRegister
import Store
import Values

/// What every decision on placing with somebody is given: where, by whom, about whom, and why.
struct StandingOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: StandingSubjectOptions
  @OptionGroup var decision: StandingDecisionOptions

  /// A decision as it is to be recorded, with the words for its reason.
  struct Decided {
    let decision: StandingDecision
    let reasons: CodeDefinitions
  }

  /// Makes the decision; throws where it is one person, or the reason is not for this use.
  func decided(for use: String) throws -> Decided {
    let reasons = try contracts.folder(database).standingReasons()
    return Decided(decision: try decision.decision(for: use, reasons), reasons: reasons)
  }

  /// Stops placing from the day of the decision, and returns what is said of it.
  func stop(
    _ status: StandingsInForce.Status, for use: String, reviewDay: Day?, verb: String
  ) throws -> RecordView {
    let decided = try decided(for: use)
    let decision = decided.decision
    let change = try user.change(by: "provider \(use)")
    let (whose, exposure) = try database.open().change(change) { db in
      let whose = try subject.subject(on: decision.from, db)
      try Standing.record(status, of: whose, decision, reviewDay: reviewDay, Recording(change), db)
      return (whose, try Exposure(of: whose, on: decision.from, db))
    }
    return RecordView(
      title: "\(verb) \(whose.named) from \(decision.from.inWords).",
      decision, reviewDay: reviewDay, exposure, reasons: decided.reasons)
  }
}
