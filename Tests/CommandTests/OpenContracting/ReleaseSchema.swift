import Foundation

/// The schema that a package of releases must keep to, with the extensions that ours declare.
enum ReleaseSchema {
  static var package: JSONSchema {
    let additions = definitions("extensions.json").merging(unitedKingdom) { schema, added in
      var merged = schema
      let properties = schema["properties"] as? [String: Any] ?? [:]
      merged["properties"] = properties.merging(added["properties"] as? [String: Any] ?? [:]) { $1 }
      return merged
    }
    let release = JSONSchema(read("release-schema.json"), extending: additions)
    return JSONSchema(
      read("release-package-schema.json"),
      others: [
        "https://standard.open-contracting.org/schema/1__1__5/release-schema.json": release
      ])
  }

  /// The members of the Cabinet Office's extension that we write.
  private static var unitedKingdom: [String: [String: Any]] {
    [
      "Tender": members(["specialRegime": ["type": ["array", "null"]]]),
      "FrameworkAgreement": members([
        "isOpenFrameworkScheme": ["type": ["boolean", "null"]],
        "type": ["enum": ["open", "closed", NSNull()]],
      ]),
      "Value": members(["amountGross": ["type": ["number", "null"]]]),
      "Document": members(["noticeType": ["type": ["string", "null"]]]),
    ]
  }

  private static func members(_ members: [String: [String: Any]]) -> [String: Any] {
    ["properties": members]
  }

  private static func definitions(_ file: String) -> [String: [String: Any]] {
    read(file)["definitions"] as? [String: [String: Any]] ?? [:]
  }

  private static func read(_ file: String) -> [String: Any] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let bytes = try? Data(contentsOf: folder.appendingPathComponent("Schema/\(file)"))
    let object = bytes.flatMap { try? JSONSerialization.jsonObject(with: $0) }
    return object as? [String: Any] ?? [:]
  }
}
