import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

/// What every decision on an admission is given: where, by whom, whose it is, on which lots, and why.
struct AdmissionOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var decision: AdmissionDecisionOptions
  @OptionGroup var from: FromOption

  /// Takes a step that is a decision, and returns what was done and one sentence of it.
  ///
  /// The body fills in what the command was given besides.
  func decide(
    _ step: AdmissionStep, verb: String, _ fill: (inout AdmissionRequest) -> Void
  ) throws -> (outcome: AdmissionTaking.Outcome, sentence: String) {
    let day = try from.day()
    let reasons = try contracts.folder(database).admissionReasons()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: step, day: day)
    let outcome = try taking.decide(decision, reasons: reasons, fill)
    return (outcome, outcome.sentence(verb, from: day))
  }
}
