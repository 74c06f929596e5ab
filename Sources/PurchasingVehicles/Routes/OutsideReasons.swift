package import GRDB
package import Values

/// Why placements were bought outside every vehicle, in a time.
package struct OutsideReasons: Sendable {
  /// The spot placements of one type of service with one reason.
  package struct Line: Hashable, Sendable {
    package let serviceType: String
    /// Its code in `Imports/Codes/outside-reasons.yaml`; `nil` where none was recorded.
    package let reason: String?
    /// Of the spot placements of that type.
    package let share: Share
  }

  package let from: Day
  package let through: Day
  /// By type, then the most frequent reason first.
  package let lines: [Line]
  package let placements: Int

  /// Counts the reasons of the spot placements that began on a day from the first through the last.
  package init(from first: Day, through last: Day, _ db: Database) throws {
    let spot = try CallOffQueries.callOffs(from: first, through: last, db)
      .filter { $0.route == .spot }
    from = first
    through = last
    placements = spot.count
    lines = Dictionary(grouping: spot, by: \.serviceType).sorted { $0.key < $1.key }
      .flatMap { OutsideReasons.lines($0.key, $0.value) }
  }

  private static func lines(_ serviceType: String, _ callOffs: [CallOff]) -> [Line] {
    Dictionary(grouping: callOffs, by: \.outsideReason)
      .map {
        Line(
          serviceType: serviceType, reason: $0.key, share: Share($0.value.count, of: callOffs.count)
        )
      }
      .sorted { (-$0.share.part, $0.reason ?? "~") < (-$1.share.part, $1.reason ?? "~") }
  }
}
