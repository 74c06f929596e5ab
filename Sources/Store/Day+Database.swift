package import GRDB
package import Values

/// Days are kept as texts such as 2026-04-01, which sort as days do.
extension Day: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
}
