import GRDB
import Values

/// The districts that the database knows, found by the bytes of their codes.
struct KnownDistricts {
  struct District {
    let code: String
    let packed: PackedCode
    /// How many letters and digits the code has.
    let length: Int32
    /// The code of the authority that serves it.
    let authority: String
  }

  let all: [District]
  private let positions: [PackedCode: Int]

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT code, authority FROM district ORDER BY code")
    all = rows.compactMap { row in
      let code: String = row["code"]
      return PackedCode(code).map {
        District(
          code: code, packed: $0, length: Int32(code.utf8.count), authority: row["authority"])
      }
    }
    positions = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($0.element.packed, $0.offset) })
  }

  /// Returns the position of a district in `all`.
  func position(of code: PackedCode) -> Int? { positions[code] }
}
