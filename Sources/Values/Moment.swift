/// The moment at which something was recorded, to the second, in Coordinated Universal Time.
///
/// Moments only ever say when a record was written; what holds from when is said by days.
package struct Moment: Hashable, Sendable, CustomStringConvertible {
  /// As in `2026-11-21T14:03:07Z`.
  package let description: String

  /// Makes a moment from seconds since the beginning of 1 January 1970.
  package init(secondsSince1970: Int) {
    let day = Day(daysSince1970: Int32(secondsSince1970 / 86_400))
    let second = secondsSince1970 % 86_400
    let parts = [second / 3600, second / 60 % 60, second % 60].map {
      ($0 < 10 ? "0" : "") + "\($0)"
    }
    description = "\(day)T\(parts.joined(separator: ":"))Z"
  }
}
