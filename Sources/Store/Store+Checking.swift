import GRDB
package import Values

extension Store {
  /// Returns everything that keeps the database from being sound; nothing where it is.
  ///
  /// Checked are the file itself, that every record which another names is there, and the audit
  /// trail. Throws `StoreError.damaged` where too little can be read to tell.
  package func check() throws -> [Finding] {
    try read { db in
      try Soundness.ofFile(db) + Soundness.ofReferences(db) + AuditTrail.verify(db).broken
    }
  }
}

private enum Soundness {
  static func ofFile(_ db: Database) throws -> [Finding] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }.map { found in
      Finding(.error, at: Place(file: "file"), Message.damaged(found))
    }
  }

  static func ofReferences(_ db: Database) throws -> [Finding] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let table = SchemaName.words(row["table"])
      let number = (row["rowid"] as Int?).map { " \($0)" } ?? ""
      return Finding(
        .error, at: Place(file: table + number), Message.missing(SchemaName.words(row["parent"])))
    }
  }
}

private enum Message {
  static func damaged(_ found: String) -> String {
    "SQLite finds that it is damaged: \(found). Restore the last backup that is sound."
  }

  static func missing(_ record: String) -> String {
    "It names a record under '\(record)' that is not there, so something was removed by other means."
  }
}
