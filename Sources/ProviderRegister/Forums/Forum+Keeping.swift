package import GRDB
import Store
package import Values

extension Forum {
  /// Adds a forum, past or to come; throws `ForumProblem` where it is there already.
  package static func add(
    _ title: String, on day: Day, venue: String?, _ db: Database
  ) throws -> Forum {
    let known = try Int.fetchOne(
      db, sql: "SELECT number FROM forum WHERE title = ? AND day = ?", arguments: [title, day])
    if let known { throw ForumProblem.isThere(known, title: title, day) }
    try db.execute(
      sql: "INSERT INTO forum (title, day, venue) VALUES (?, ?, ?)",
      arguments: [title, day, venue])
    return try ForumQueries.known(Int(db.lastInsertedRowID), db)
  }

  /// Invites providers; returns those that were not invited yet.
  package func invite(_ providers: [Provider], _ db: Database) throws -> [Provider] {
    let invited = Set(try ForumQueries.invitations(to: self, db).map(\.provider))
    var seen = invited
    let new = providers.filter { seen.insert($0.number).inserted }
    for provider in new {
      try db.execute(
        sql: "INSERT INTO forumInvitation (forum, provider) VALUES (?, ?)",
        arguments: [number, provider.number])
    }
    return new
  }

  /// Records whether providers came, invited or not; throws `FutureDay`.
  package func record(
    came: Bool, _ providers: [Provider], today: Day, _ db: Database
  ) throws {
    guard !providers.isEmpty else { return }
    try FutureDay.refuse(day, today: today, what: "A forum that was held")
    for provider in providers {
      try db.execute(
        sql: """
          INSERT INTO forumInvitation (forum, provider, came) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET came = excluded.came WHERE came IS NOT excluded.came
          """,
        arguments: [number, provider.number, came])
    }
  }

  /// Records a point that was raised, by a provider where it is known; returns its number.
  ///
  /// Throws `FutureDay` where the forum is still to come.
  package func raise(
    _ point: String, by provider: Provider?, today: Day, _ db: Database
  ) throws -> Int {
    try FutureDay.refuse(day, today: today, what: "A forum that was held")
    try db.execute(
      sql: "INSERT INTO forumPoint (forum, provider, point) VALUES (?, ?, ?)",
      arguments: [number, provider?.number, point])
    return Int(db.lastInsertedRowID)
  }

  /// Records the council's answer to a point; a later answer takes its place.
  ///
  /// Throws `ForumProblem` where the forum had no such point or the day is before the forum, and
  /// `FutureDay`.
  package func answer(
    _ point: Int, with answer: String, on answered: Day, today: Day, _ db: Database
  ) throws {
    try FutureDay.refuse(answered, today: today, what: "An answer")
    guard answered >= day else { throw ForumProblem.answeredBefore(answered, forum: day) }
    try db.execute(
      sql: "UPDATE forumPoint SET answer = ?, answeredOn = ? WHERE forum = ? AND number = ?",
      arguments: [answer, answered, number, point])
    guard db.changesCount == 1 else {
      throw ForumProblem.unknownPoint(point, forum: number)
    }
  }
}
