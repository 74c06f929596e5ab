import ArgumentParser
import CommissioningPlans
import Definitions
import Values

/// The published notice of an intention.
struct IntentionNoticeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The type of notice that was published, as 'pipeline'.", valueName: "type"))
  var noticeType: String?

  @Option(help: ArgumentHelp("Where the notice is, as 2026/S 000-012345.", valueName: "reference"))
  var notice: String?

  func validate() throws {
    guard (noticeType == nil) == (notice == nil) else {
      throw ValidationError("'--notice-type' and '--notice' are given together.")
    }
    try notice?.mustBeWritten(as: "--notice")
  }

  /// The notice with its type as a code; throws `UnknownCode`.
  func notice(_ codes: IntentionCodes, on day: Day) throws -> IntentionStep.Notice? {
    guard let noticeType, let notice else { return nil }
    let code = try codes.notices.code(noticeType, on: day).code
    return IntentionStep.Notice(type: code, reference: notice)
  }
}
