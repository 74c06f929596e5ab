import GRDB
import Store
import Values

extension LookedAfterChild {
  /// What the latest return that has a child says of it, by the children's numbers; a child without
  /// header has no facts.
  ///
  /// The episodes come in the order of the children, and so do the rows: those of children who have no
  /// episode among them are passed over.
  static func all(
    of episodes: [CareEpisode], isEveryone: Bool, _ db: Database
  ) throws -> [Int: LookedAfterChild] {
    var wanted = NumberRuns(longestGap: isEveryone ? .max : 3)
    for episode in episodes { wanted.add(episode.child) }
    let columns = ColumnReading(
      try db.makeStatement(
        sql: """
          SELECT child, birthMonth, sex, ethnicity, isUnaccompanied, unaccompaniedUntil
          FROM returnedChild WHERE child BETWEEN ? AND ? ORDER BY child, year
          """))
    var gathering = Gathering(episodes)
    for run in wanted.all {
      columns.begin(with: run.lowerBound, run.upperBound)
      try columns.forEachRow(db) { gathering.take(columns) }
    }
    return gathering.finished()
  }

  /// Makes a child from a row of a return; what it leaves out is as the return before has it.
  fileprivate init(_ columns: ColumnReading, after earlier: LookedAfterChild?) {
    let isUnaccompanied = columns.number(4) != 0
    let (sex, ethnicity) = (columns.code(2), columns.code(3))
    self.init(
      number: columns.number(0), birth: columns.month(1) ?? earlier?.birth,
      sex: sex.isBlank ? earlier?.sex ?? .blank : sex,
      ethnicity: ethnicity.isBlank ? earlier?.ethnicity ?? .blank : ethnicity,
      isUnaccompanied: isUnaccompanied || earlier?.isUnaccompanied ?? false,
      unaccompaniedUntil: isUnaccompanied ? columns.day(5) : earlier?.unaccompaniedUntil)
  }
}

/// The children of episodes while their rows are read, year after year of each.
private struct Gathering {
  private let episodes: [CareEpisode]
  private var position = 0
  private var children: [Int: LookedAfterChild] = [:]
  /// The child whose rows are being read.
  private var child: LookedAfterChild?

  init(_ episodes: [CareEpisode]) {
    self.episodes = episodes
  }

  mutating func take(_ columns: ColumnReading) {
    let number = columns.number(0)
    while position < episodes.count, episodes[position].child < number { position += 1 }
    guard position < episodes.count, episodes[position].child == number else { return }
    if let child, child.number != number { children[child.number] = child }
    child = LookedAfterChild(columns, after: child.flatMap { $0.number == number ? $0 : nil })
  }

  func finished() -> [Int: LookedAfterChild] {
    var all = children
    if let child { all[child.number] = child }
    return all
  }
}
