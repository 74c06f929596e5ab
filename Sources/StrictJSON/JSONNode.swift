package import Values

/// A value in a file of JSON, which knows its line and the way to it.
package struct JSONNode: Sendable {
  /// What a value is.
  package enum Content: Sendable {
    case null
    case flag(Bool)
    /// The number as it was written, so that none is rounded.
    case number(String)
    case text(String)
    case list([JSONNode])
    case object([Member])
  }

  /// A name and its value.
  package struct Member: Sendable {
    package let name: String
    package let value: JSONNode
  }

  package let content: Content
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// The way from the root, as in `releases[0].tender.lots[1].title`; empty for the root.
  package let path: String

  /// Where the value stands.
  package var place: Place { Place(file: file, line: line) }
}

extension JSONNode {
  /// The value of a name, or `nil` where there is none, it is `null` or this is no object.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = content,
      let value = members.first(where: { $0.name == name })?.value
    else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  /// The value at the end of a way of names, as in `tender.contractPeriod`.
  package func at(_ way: String) -> JSONNode? {
    way.split(separator: ".").reduce(self as JSONNode?) { $0?[String($1)] }
  }

  /// The values of a list; none where this is no list.
  package var items: [JSONNode] {
    if case .list(let items) = content { items } else { [] }
  }

  /// Whether this is an object.
  package var isObject: Bool {
    if case .object = content { true } else { false }
  }
}
