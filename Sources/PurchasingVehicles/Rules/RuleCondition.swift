import StrictYAML
import Values

/// Something that can be looked for in a vehicle's records, with the figures of a rule.
///
/// What is looked for is code; how long, how much, from when, for which vehicles and what is then
/// said are the rule's, in `Contracts/Vehicles/Rules`.
struct RuleCondition: Sendable {
  /// Returns a match for each thing found, with the words that the rule's sentences may name.
  typealias Search = @Sendable (VehicleFacts) -> [RuleWords]

  /// The name by which rules choose it, as in `termLongerThan`.
  let name: String
  /// The figures that a rule must give.
  let figures: Set<String>
  /// The words that a match has, besides those that every rule may name.
  let words: Set<String>
  /// Reads a rule's figures and returns what looks for it; `nil` where a figure cannot be read.
  let search: @Sendable ([String: YAMLValue], inout [Finding]) -> Search?

  init(
    _ name: String, figures: Set<String> = [], words: Set<String> = [],
    _ search: @escaping @Sendable ([String: YAMLValue], inout [Finding]) -> Search?
  ) {
    self.name = name
    self.figures = figures
    self.words = words
    self.search = search
  }
}

extension RuleCondition {
  /// Everything that rules can look for, in the order of their names.
  static let all: [RuleCondition] = [
    .always, .beganBefore, .callOffAfterEnd, .callOffBeforeStart, .commencementUnknown,
    .endApproaching, .endsAfter, .estimateBelow, .estimateMissing, .excludedSupplierStands,
    .extensionDecidedAfter, .extensionDecidedTooLate, .extensionNotProvidedFor,
    .extensionToDecide, .extensionsEndAfter, .extensionsLeftAfter, .firstNoticeBefore,
    .firstNoticeFrom, .judgementBelowGateway, .mayEndAfter, .noRates, .notOpenAtAnyTime,
    .noticeDueSoon, .noticeLate, .noticeMissing, .openToOthers, .rateAboveCeiling,
    .rateBeyondEnd, .reopeningNotPlanned, .reopeningOverdue, .reviewPassed, .reviewTooFarOff,
    .roundsOver, .termLongerThan, .usedByJoining, .usedWithoutRight,
  ]
}

extension RuleCondition {
  /// Makes a condition without figures, which holds or does not.
  init(_ name: String, words: Set<String> = [], _ search: @escaping Search) {
    self.init(name, words: words) { _, _ in search }
  }

  /// Makes a condition with one figure, a day.
  init(
    _ name: String, day word: String, words: Set<String> = [],
    _ search: @escaping @Sendable (VehicleFacts, Day) -> [RuleWords]
  ) {
    self.init(name, figures: [word], words: words.union([word])) { values, findings in
      guard let day = values[word]?.day(&findings) else { return nil }
      return { facts in search(facts, day).map { $0.adding([word: day.inWords]) } }
    }
  }

  /// Makes a condition with one figure, a number of days.
  init(
    _ name: String, days word: String, words: Set<String> = [],
    _ search: @escaping @Sendable (VehicleFacts, Int) -> [RuleWords]
  ) {
    self.init(name, figures: [word], words: words.union([word])) { values, findings in
      guard let days = values[word]?.wholeNumber(atLeast: 1, &findings) else { return nil }
      return { facts in search(facts, days).map { $0.adding([word: days.withThousands]) } }
    }
  }
}
