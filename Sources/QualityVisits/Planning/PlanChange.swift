import Values

/// What a plan that is made again does otherwise than the one before, and why.
package struct PlanChange: Sendable, Hashable {
  package let urn: String
  /// Where it was; `nil` where the visit is new.
  package let before: PlannedVisit?
  /// Where it is now; `nil` where it is no longer planned.
  package let after: PlannedVisit?
  /// What follows "because" in a sentence.
  package let reason: String
}

extension PlanChange {
  /// The change as a sentence.
  package var inWords: String {
    switch (before, after) {
    case (let before?, let after?):
      "\(urn): moved from \(before.place) to \(after.place), because \(reason)."
    case (let before?, nil): "\(urn): no visit on \(before.place) any more, because \(reason)."
    case (nil, let after?): "\(urn): a new visit on \(after.place), because \(reason)."
    case (nil, nil): ""
    }
  }

  /// Compares the visits of a plan with those of the one before, service by service; without one
  /// before nothing changed.
  static func changes(
    from earlier: [PlannedVisit]?, to visits: [PlannedVisit],
    because reasons: [PlannedVisit: String]
  ) -> [PlanChange] {
    guard let earlier else { return [] }
    let old = Dictionary(grouping: earlier, by: \.urn)
    let new = Dictionary(grouping: visits, by: \.urn)
    return Set(old.keys).union(new.keys).sorted().flatMap { urn in
      let (before, after) = (old[urn] ?? [], new[urn] ?? [])
      let gone = before.filter { visit in !after.contains(where: visit.isAt) }
      let come = after.filter { visit in !before.contains(where: visit.isAt) }
      return changes(of: urn, gone, come, reasons)
    }
  }

  /// Pairs the places that a service's visits left with those that they came to, by their days.
  private static func changes(
    of urn: String, _ gone: [PlannedVisit], _ come: [PlannedVisit],
    _ reasons: [PlannedVisit: String]
  ) -> [PlanChange] {
    let (gone, come) = (gone.sorted { $0.day < $1.day }, come.sorted { $0.day < $1.day })
    return (0..<max(gone.count, come.count)).map { index in
      let before = index < gone.count ? gone[index] : nil
      let after = index < come.count ? come[index] : nil
      let reason = before.map { reasons[$0] ?? MoveReason.noDay }
      return PlanChange(
        urn: urn, before: before, after: after,
        reason: reason ?? after.map { MoveReason.newlyDue($0.dueBy) } ?? "")
    }
  }
}

extension PlannedVisit {
  fileprivate var place: String { "\(day.inWords) (\(officer)\(isFixed ? ", agreed" : ""))" }
}
