/// The headings under which codes of the return are gathered, in the order of the code set.
struct CodeHeadings: Sendable {
  /// Each heading once, without the one for what is not known.
  let all: [String]
  private let positions: [ReturnCode: Int]

  /// Makes headings of codes, each with what it is counted under.
  init(_ codes: [(code: ReturnCode, heading: String)]) {
    let known = codes.filter { $0.heading != DemandHeadings.notKnown }
    let all = known.reduce(into: [String]()) { all, entry in
      if !all.contains(entry.heading) { all.append(entry.heading) }
    }
    self.all = all
    positions = known.reduce(into: [:]) { $0[$1.code] = all.firstIndex(of: $1.heading) }
  }

  /// Makes headings of the groups of a code set; a code of no group stands alone.
  init(groupsOf set: ReturnCodeSet) {
    self.init(set.entries.map { ($0.code, $0.group ?? $0.means) })
  }

  /// Makes headings of what the codes of a set mean.
  init(meaningsOf set: ReturnCodeSet) {
    self.init(set.entries.map { ($0.code, $0.means) })
  }

  /// The position of a code's heading; `nil` where it is not known.
  func position(of code: ReturnCode) -> Int? { positions[code] }
}
