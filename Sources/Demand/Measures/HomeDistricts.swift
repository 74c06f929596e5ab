/// From which postcode districts the children of a cohort came: of a home in "AL1 1" it is AL1.
///
/// The return has the home's postcode, of which only the sector is kept.
package struct HomeDistricts: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let heading: String
    package let children: Int
  }

  /// The districts in the order of their names; then the small ones together, and those not known.
  package let lines: [Line]

  /// Counts a cohort; districts of fewer children than these are put together.
  ///
  /// Where those together are still fewer, the next smallest district joins them.
  package init(_ cohort: Cohort, fewest: Int) {
    let counts = cohort.members.reduce(into: [String: Int]()) { counts, member in
      counts[member.episode.homeDistrict, default: 0] += 1
    }
    let districts = counts.filter { !$0.key.isEmpty }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var others = districts.count { $0.value < fewest }
    while others > 0, others < districts.count,
      districts.prefix(others).reduce(0, { $0 + $1.value }) < fewest
    {
      others += 1
    }
    let kept = districts.dropFirst(others).sorted { $0.key < $1.key }
    let rest = [
      Line(
        heading: HomeDistricts.others,
        children: districts.prefix(others).reduce(0) { $0 + $1.value }),
      Line(heading: DemandHeadings.notKnown, children: counts[""] ?? 0),
    ]
    lines = kept.map { Line(heading: $0.key, children: $0.value) } + rest.filter { $0.children > 0 }
  }

  private static let others = "Other districts"
}

extension CareEpisode {
  /// The home's postcode district; empty where the home is not known.
  fileprivate var homeDistrict: String {
    homeSector.description.split(separator: " ").first.map(String.init) ?? ""
  }
}
