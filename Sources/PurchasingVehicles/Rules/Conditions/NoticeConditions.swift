import StrictYAML
import Values

/// What is looked for in the notices of a vehicle.
extension RuleCondition {
  /// A notice of some kind is due and none is recorded.
  static let noticeMissing = notice("noticeMissing") { facts, notice in
    facts.day > notice.due && notice.published(facts).isEmpty
  }

  /// A notice of some kind will be due, and none is recorded yet.
  static let noticeDueSoon = notice("noticeDueSoon") { facts, notice in
    facts.vehicle.stage(on: facts.day) == .inForce && facts.day <= notice.due
      && notice.published(facts).isEmpty
  }

  /// A notice of some kind was published, but later than it should have been.
  static let noticeLate = notice("noticeLate") { facts, notice in
    let days = notice.published(facts).compactMap(\.publishedOn)
    return days.min().map { $0 > notice.due } ?? false
  }

  /// The first notice of the procurement was published before a day.
  static let firstNoticeBefore = RuleCondition(
    "firstNoticeBefore", day: "day", words: ["published"]
  ) { facts, day in
    guard let first = facts.firstNotice, first < day else { return [] }
    return [["published": first.inWords]]
  }

  /// The first notice of the procurement was published on a day or after it.
  static let firstNoticeFrom = RuleCondition(
    "firstNoticeFrom", day: "day", words: ["published"]
  ) { facts, day in
    guard let first = facts.firstNotice, first >= day else { return [] }
    return [["published": first.inWords]]
  }

  /// The vehicle began on a day or after it, and no notice says when its procurement did.
  static let commencementUnknown = RuleCondition("commencementUnknown", day: "day") { facts, day in
    facts.firstNotice == nil && facts.definition.term.from >= day ? [[:]] : []
  }

  /// The vehicle's first day is before a day.
  static let beganBefore = RuleCondition("beganBefore", day: "day") { facts, day in
    facts.definition.term.from < day ? [[:]] : []
  }

  private static func notice(
    _ name: String, _ isFound: @escaping @Sendable (VehicleFacts, DueNotice) -> Bool
  ) -> RuleCondition {
    RuleCondition(name, figures: ["notice", "days"], words: ["notice", "days", "due"]) {
      values, findings in
      let kind = values["notice"]?.choice(Notice.Kind.self, &findings)
      let days = values["days"]?.wholeNumber(atLeast: 1, &findings)
      guard let kind, let days else { return nil }
      return { facts in
        let notice = DueNotice(kind: kind, days: days, from: facts.definition.term.from)
        return isFound(facts, notice) ? [notice.words] : []
      }
    }
  }
}

/// A notice that must be published within some days, the first of which is the vehicle's first day.
///
/// Assumption: what is counted from, the award or the contract, was no later than the vehicle's first
/// day. Where it was earlier, the notice was due earlier.
private struct DueNotice {
  let kind: Notice.Kind
  let days: Int
  let from: Day

  /// The last day on which the notice is in time.
  var due: Day { from.adding(days: days - 1) }

  var words: RuleWords {
    ["notice": kind.inWords.lowercased(), "days": days.withThousands, "due": due.inWords]
  }

  func published(_ facts: VehicleFacts) -> [Notice] {
    facts.definition.notices.filter { $0.kind == kind }
  }
}

extension VehicleFacts {
  /// The day of the first notice with which the procurement began, as far as one is recorded.
  fileprivate var firstNotice: Day? {
    definition.notices.filter { $0.kind == .tender || $0.kind == .openContracting }
      .compactMap(\.publishedOn).min()
  }
}
