import Foundation

/// A schema of JSON (draft 4), as far as that of open contracting data goes, which also takes every
/// member that it does not describe for a mistake.
struct JSONSchema {
  private let root: [String: Any]
  private let definitions: [String: [String: Any]]
  /// Schemas that stand in other files, by their addresses.
  private let others: [String: JSONSchema]

  /// Makes a schema with the definitions that an extension adds or adds to.
  init(
    _ root: [String: Any], extending additions: [String: [String: Any]] = [:],
    others: [String: JSONSchema] = [:]
  ) {
    self.root = root
    self.others = others
    let own = root["definitions"] as? [String: [String: Any]] ?? [:]
    definitions = own.merging(additions) { own, added in
      own.merging(added) {
        ($0 as? [String: Any])?.merging($1 as? [String: Any] ?? [:]) { $1 } ?? $1
      }
    }
  }

  /// Everything that is wrong with a value, each with the way to it.
  func problems(with value: Any) -> [String] {
    problems(value, root, "")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ way: String) -> [String] {
    if let reference = schema["$ref"] as? String { return followed(value, reference, way) }
    if let any = schema["oneOf"] as? [[String: Any]] ?? schema["anyOf"] as? [[String: Any]] {
      let all = any.map { problems(value, $0, way) }
      return all.contains([]) ? [] : all.first ?? []
    }
    return typeProblems(value, schema, way) + textProblems(value, schema, way)
      + listProblems(value, schema, way) + objectProblems(value, schema, way)
  }

  private func followed(_ value: Any, _ reference: String, _ way: String) -> [String] {
    if let other = others[reference] { return other.problems(value, other.root, way) }
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    guard let definition = definitions[name] else { return ["\(way): no definition \(reference)"] }
    return problems(value, definition, way)
  }

  private func typeProblems(_ value: Any, _ schema: [String: Any], _ way: String) -> [String] {
    let wanted = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    guard wanted.isEmpty || !Set(wanted).isDisjoint(with: types(of: value)) else {
      return ["\(way): \(types(of: value)) is not \(wanted)"]
    }
    if let values = schema["enum"] as? [Any], !values.contains(where: { isEqual($0, value) }) {
      return ["\(way): \(value) is none of \(values)"]
    }
    return []
  }

  private func textProblems(_ value: Any, _ schema: [String: Any], _ way: String) -> [String] {
    guard let text = value as? String else { return [] }
    var problems: [String] = []
    if text.count < schema["minLength"] as? Int ?? 0 { problems.append("\(way): too short") }
    if let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(way): '\(text)' is not of the shape \(pattern)")
    }
    if let shape = JSONSchema.shapes[schema["format"] as? String ?? ""],
      text.range(of: shape, options: .regularExpression) == nil
    {
      problems.append("\(way): '\(text)' is no \(schema["format"] ?? "")")
    }
    return problems
  }

  /// RFC 3339 and RFC 3986, strictly enough for what we write.
  private static let shapes = [
    "date-time":
      #"^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:\d\d)$"#,
    "uri": #"^[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+$"#,
  ]

  private func listProblems(_ value: Any, _ schema: [String: Any], _ way: String) -> [String] {
    guard let list = value as? [Any] else { return [] }
    var problems: [String] = []
    if list.count < schema["minItems"] as? Int ?? 0 { problems.append("\(way): too few") }
    let written = list.map { "\($0)" }
    if schema["uniqueItems"] as? Bool == true, Set(written).count < written.count {
      problems.append("\(way): an item comes twice")
    }
    guard let items = schema["items"] as? [String: Any] else { return problems }
    return problems + list.enumerated().flatMap { self.problems($1, items, "\(way)[\($0)]") }
  }

  private func objectProblems(_ value: Any, _ schema: [String: Any], _ way: String) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let required = schema["required"] as? [String] ?? []
    var problems = required.filter { object[$0] == nil }.map { "\(way).\($0) is missing" }
    if object.count < schema["minProperties"] as? Int ?? 0 { problems.append("\(way): is empty") }
    guard let properties = schema["properties"] as? [String: [String: Any]] else { return problems }
    for (name, member) in object.sorted(by: { $0.key < $1.key }) {
      guard let schema = properties[name] else {
        problems.append("\(way).\(name) is not described")
        continue
      }
      problems += self.problems(member, schema, "\(way).\(name)")
    }
    return problems
  }

  private func types(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: ["null"]
    case is String: ["string"]
    case is [Any]: ["array"]
    case is [String: Any]: ["object"]
    case let number as NSNumber:
      isFlag(number)
        ? ["boolean"]
        : number.doubleValue == number.doubleValue.rounded() ? ["number", "integer"] : ["number"]
    default: []
    }
  }

  private func isEqual(_ left: Any, _ right: Any) -> Bool {
    (left is NSNull && right is NSNull) || (left as? String).map { $0 == right as? String } ?? false
  }
}

/// Whether a number of Foundation's stands for true or false.
private func isFlag(_ number: NSNumber) -> Bool {
  ["c", "B"].contains(String(cString: number.objCType))
}
