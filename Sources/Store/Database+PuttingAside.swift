package import GRDB

extension Database {
  /// Carries out a function while a trigger is put aside, and puts it back.
  ///
  /// For the first of many rows, whose rule a single query asks of all of them in less time: the function
  /// must ask it before it returns. Where it throws, the transaction has to be taken back, and with it
  /// the trigger is there again; so it is after a command that was killed.
  package func puttingAside<Result>(
    trigger name: String, _ body: () throws -> Result
  ) throws -> Result {
    let sql = try String.fetchOne(
      self, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?",
      arguments: [name])
    guard let sql, isInsideTransaction else {
      throw DatabaseError(message: "the trigger '\(name)' cannot be put aside")
    }
    try execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)")
    let result = try body()
    try execute(sql: sql)
    return result
  }
}
