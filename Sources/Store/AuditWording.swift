package import GRDB
import Values

/// Puts what audit entries hold into words, as in "provider P12: name 'A' → 'B'".
///
/// The tables and columns are named in words that people use, so their names are said as they are,
/// with spaces. The schema itself tells which columns are yes or no, and which name other records.
package struct AuditWording: Sendable {
  /// How people write the numbers of records, by table, as in `P12` for a provider.
  package typealias References = [String: @Sendable (Int) -> String]

  private let references: References
  /// The tables whose records a table's columns name.
  private let namedTables: [TableColumn: String]
  private let flags: Set<TableColumn>

  /// Reads from the schema what its columns are.
  package init(references: References, _ db: Database) throws {
    self.references = references
    let keys = try Row.fetchAll(
      db,
      sql: """
        SELECT owner.name, key."from", key."table"
        FROM sqlite_schema AS owner, pragma_foreign_key_list(owner.name) AS key
        WHERE owner.type = 'table'
        """)
    namedTables = keys.reduce(into: [:]) { $0[TableColumn(table: $1[0], column: $1[1])] = $1[2] }
    flags = try AuditWording.flags(db)
  }

  /// Finds the columns that may only be 0 or 1.
  private static func flags(_ db: Database) throws -> Set<TableColumn> {
    let tables = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")
    let flag = /CHECK \((\w+) IN \(0, 1\)\)/
    return tables.reduce(into: []) { flags, table in
      let sql: String = table["sql"]
      for match in sql.matches(of: flag) {
        flags.insert(TableColumn(table: table["name"], column: String(match.1)))
      }
    }
  }
}

private struct TableColumn: Hashable {
  let table: String
  let column: String
}

extension AuditWording {
  /// Returns what an entry changed, a line for each row or, where they were many, for each table.
  package func lines(of entry: AuditEntry, _ db: Database) throws -> [String] {
    switch try entry.change(db) {
    case .rows(let rows): rows.map(line)
    case .counts(let counts): counts.map(line)
    case .undone(let batch): ["import \(batch) taken back"]
    case .restored(let file, let seal): [restored(from: file, replacing: seal)]
    }
  }

  private func restored(from file: String, replacing seal: String?) -> String {
    let before = seal.map { "; the trail that it replaced ended with the seal \($0)" } ?? ""
    return "the database was restored from '\(file)'\(before)"
  }

  private func line(_ count: ChangeCount) -> String {
    let parts = [
      (count.inserted, "added"), (count.updated, "changed"), (count.deleted, "removed"),
    ].filter { $0.0 > 0 }.map { "\($0.0.withThousands) \($0.1)" }
    return "\(SchemaName.words(count.table)): \(parts.joined(separator: ", "))"
  }

  private func line(_ row: AuditedRow) -> String {
    let name = name(of: row)
    switch row.operation {
    case .insert: return sentence("\(name) added", row.after.compactMap { said($0, in: row) })
    case .delete: return sentence("\(name) removed", row.before.compactMap { said($0, in: row) })
    case .update:
      let changes = row.after.filter { !$0.isAboutTheEntry }.map { field in
        let old = row.before.first { $0.column == field.column }
        return "\(label(field)) \(value(old, in: row)) → \(value(field, in: row))"
      }
      return sentence(changes.isEmpty ? "\(name) changed" : name, changes)
    }
  }

  private func sentence(_ name: String, _ parts: [String]) -> String {
    parts.isEmpty ? name : "\(name): \(parts.joined(separator: ", "))"
  }

  /// The record by its key, as in "provider P12" or "vacancy (URN SC900014, day 1 April 2026)".
  private func name(of row: AuditedRow) -> String {
    guard row.key.count > 1 else {
      return SchemaName.words(row.table)
        + row.key.map { " \(value($0, in: row, quoted: false))" }.joined()
    }
    let parts = row.key.map { "\(label($0)) \(value($0, in: row, quoted: false))" }
    return "\(SchemaName.words(row.table)) (\(parts.joined(separator: ", ")))"
  }

  /// A value of a row that came or went; `nil` where there is none, or where the key says it.
  private func said(_ field: AuditedRow.Field, in row: AuditedRow) -> String? {
    let isSaid = field.value.isNull || field.isAboutTheEntry || row.key.contains(field)
    return isSaid ? nil : "\(label(field)) \(value(field, in: row))"
  }
}

extension AuditWording {
  private func label(_ field: AuditedRow.Field) -> String {
    switch field.column {
    case "fromDay": "first day"
    case "untilDay": "last day"
    case "urn": "URN"
    case let column where field.isMoney: SchemaName.words(String(column.dropLast(moneyMark.count)))
    case let column where column.hasPrefix("is") && column.dropFirst(2).first?.isUppercase == true:
      SchemaName.words(String(column.dropFirst(2)))
    default: SchemaName.words(field.column)
    }
  }

  private func value(
    _ field: AuditedRow.Field?, in row: AuditedRow, quoted: Bool = true
  ) -> String {
    guard let field else { return "none" }
    switch field.value.storage {
    case .int64(let number): return words(for: Int(number), field, in: row)
    case .string(let text):
      // People see the last day on which something holds, not the first on which it does not.
      if let day = Day(text) { return (field.isEnd ? day.adding(days: -1) : day).inWords }
      return quoted ? "'\(text)'" : text
    default: return "none"
    }
  }

  private func words(for number: Int, _ field: AuditedRow.Field, in row: AuditedRow) -> String {
    let place = TableColumn(table: row.table, column: field.column)
    if flags.contains(place) { return number == 1 ? "yes" : "no" }
    if field.isMoney { return "£\(Money(pence: Int64(number)))" }
    let table = namedTables[place] ?? (field.column == "number" ? row.table : nil)
    return table.flatMap { references[$0] }?(number) ?? String(number)
  }
}

extension AuditedRow.Field {
  /// Whether it only repeats who made the entry and when.
  fileprivate var isAboutTheEntry: Bool { column == "recordedAt" || column == "recordedBy" }

  fileprivate var isEnd: Bool { column == "untilDay" }

  fileprivate var isMoney: Bool { column.hasSuffix(moneyMark) }
}

/// How the names of columns end that hold money, in pence.
private let moneyMark = "Pence"
