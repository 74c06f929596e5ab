import Values

/// A value of JSON whose members keep their order, so that what is printed never shuffles.
enum JSONValue: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    let key: String
    let value: JSONValue
  }

  case null
  case flag(Bool)
  case number(Int)
  case decimal(ExactDecimal)
  case text(String)
  case array([JSONValue])
  case object([Member])
}

extension JSONValue {
  /// The value as other programs read it; amounts of money are text, so that none is rounded.
  init(_ cell: Cell) {
    switch cell {
    case .text(let text), .code(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .decimal(let decimal): self = .decimal(decimal)
    case .money(let money): self = .text(money.description)
    case .miles(let miles):
      self = .decimal(ExactDecimal(coefficient: Int64(miles.tenths), scale: 1))
    case .day(let day): self = .text(day.description)
    case .flag(let flag): self = .flag(flag)
    case .rating(let rating): self = .text(rating.rawValue)
    case .list(let items): self = .array(items.map(JSONValue.text))
    case .missing: self = .null
    }
  }

  /// The rows of a table, as an array of objects.
  init(_ table: OutputTable) {
    self = .array(
      table.rows.map { row in
        .object(zip(table.columns, row).map { Member(key: $0.key, value: JSONValue($1)) })
      })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(number) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral values: JSONValue...) { self = .array(values) }
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
