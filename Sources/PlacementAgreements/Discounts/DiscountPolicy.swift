import Definitions
import Values

/// What the discounts of vehicles look at in agreements: `Contracts/Agreements/discounts.yaml`, the
/// kinds of fee line, and how pennies are rounded.
package struct DiscountPolicy: Sendable {
  /// The legal statuses that make a placement permanent, as they change over time.
  let permanentStatuses: Timeline<Sourced<[String]>>
  /// The fee lines from which discounts are taken, by their codes.
  let discountedLines: Set<String>
  let rule: CostRule
  let file: String

  /// Returns the codes that make a placement permanent on a day; throws `NoPolicyValue`.
  func permanentStatuses(on day: Day) throws -> Set<String> {
    Set(try permanentStatuses.required("permanentStatuses", on: day, in: file))
  }
}
