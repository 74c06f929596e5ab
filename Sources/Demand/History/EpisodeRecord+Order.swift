import Values

extension EpisodeRecord {
  /// The order of histories: by child, then by days, then by the year of the return.
  ///
  /// Of two episodes that began on one day, the one that ended that day comes first.
  static func precedes(_ left: EpisodeRecord, _ right: EpisodeRecord) -> Bool {
    if left.child != right.child { return left.child < right.child }
    if left.from != right.from { return left.from < right.from }
    if left.year != right.year { return left.year < right.year }
    let (leftEnd, rightEnd) = (left.returnedUntil ?? .farOff, right.returnedUntil ?? .farOff)
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    return left.placement < right.placement
  }
}

extension Day {
  fileprivate static let farOff = Day(daysSince1970: .max)
}
