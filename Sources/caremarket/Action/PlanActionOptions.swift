import ArgumentParser
import Values

/// What may be said of an action of a plan alone.
struct PlanActionOptions: ParsableArguments {
  @OptionGroup var plan: PlanOption

  @Option(
    help: ArgumentHelp("How it goes: red, amber or green.", valueName: "colour"),
    transform: Rating.init(argument:))
  var rating: Rating?

  @Option(
    help: ArgumentHelp("What there is to say, without a word about a child.", valueName: "text"))
  var words: String?

  @Option(help: ArgumentHelp("Who says so (default: the user).", valueName: "name"))
  var saidBy: String?

  /// Whether any of it is said.
  var isGiven: Bool { plan.plan != nil || rating != nil || words != nil || saidBy != nil }
}
