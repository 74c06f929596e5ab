import ArgumentParser
import PurchasingVehicles
import Values

struct AdmissionEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Record the scores of an application to a lot.",
    discussion: """
      Each score is a criterion with its points and how many there could be. Scores decide nothing \
      by themselves: 'caremarket admission accredit' or 'reject' follows.

      Example: caremarket admission evaluate P12 --lot core --score safeguarding=8/10 \
      --score staffing=15/20 --evaluator 'Priya Vellacrest'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var from: FromOption

  @Option(
    help: ArgumentHelp(
      "A criterion with its points, as in quality=8/10; may be given several times.",
      valueName: "score"),
    transform: EvaluationScore.init(argument:))
  var score: [EvaluationScore]

  @Option(help: ArgumentHelp("Who evaluated (default: who makes the change).", valueName: "name"))
  var evaluator: String?

  func validate() throws {
    guard Set(score.map(\.criterion)).count == score.count, !score.isEmpty else {
      throw ValidationError("Give each criterion one score, as in '--score quality=8/10'.")
    }
    try evaluator?.mustBeWritten(as: "--evaluator")
  }

  func run() throws {
    let day = try from.day()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: .evaluate, day: day)
    let outcome = try taking.take(decidedBy: evaluator) { $0.scores = score }
    try StandardOutput.say(outcome.sentence("Recorded the evaluation of", from: day))
  }
}

extension EvaluationScore {
  /// Reads `quality=8/10`; throws `ValueError`, which says what a score looks like.
  init(argument: String) throws {
    guard let score = EvaluationScore(argument) else {
      throw ValueError(mustBe: "a criterion and its points, as in quality=8/10")
    }
    self = score
  }
}
