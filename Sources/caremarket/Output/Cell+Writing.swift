import Values

extension Bytes {
  /// Appends a value as people read it in a column.
  ///
  /// Months are cut to three letters there, as GOV.UK does where space is short.
  mutating func append(forPeople cell: Cell) {
    switch cell {
    case .text(let text): appendVisible(text)
    case .code(let code): append(inWords: code)
    case .number(let number): append(number, withCommas: true)
    case .decimal(let decimal): append(decimal.description)
    case .money(let money):
      append(money.pence < 0 ? "-£" : "£")
      append(Money(pence: abs(money.pence)), withCommas: true)
    case .miles(let miles): append(miles.description)
    case .day(let day): append(inShort: day)
    case .flag(let flag): append(flag ? "Yes" : "No")
    case .rating(let rating): append(rating.inWords)
    case .list(let items): appendVisible(items.joined(separator: ", "))
    case .missing: append("–")
    }
  }

  /// Appends a value as other programs read it, or nothing where there is none.
  mutating func append(forMachines cell: Cell) {
    switch cell {
    case .text(let text), .code(let text): append(text)
    case .number(let number): append(number)
    case .decimal(let decimal): append(decimal.description)
    case .money(let money): append(money)
    case .miles(let miles): append(miles.description)
    case .day(let day): append(day)
    case .flag(let flag): append(flag ? "true" : "false")
    case .rating(let rating): append(rating.rawValue)
    case .list(let items): append(items.joined(separator: "; "))
    case .missing: break
    }
  }

  private mutating func append(inShort day: Day) {
    let (year, month, dayOfMonth) = day.components
    append(dayOfMonth)
    append(Bytes.space)
    append(shortMonths[month - 1])
    append(Bytes.space)
    append(year)
  }

  /// Appends a code as words: `notYetInspected` is "Not yet inspected".
  private mutating func append(inWords code: String) {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let toSmall = UInt8(ascii: "a") - UInt8(ascii: "A")
    for (position, letter) in code.utf8.enumerated() {
      switch letter {
      case capitals where position > 0:
        append(Bytes.space)
        append(letter + toSmall)
      case UInt8(ascii: "a")...UInt8(ascii: "z") where position == 0: append(letter - toSmall)
      default: append(letter)
      }
    }
  }

  /// Appends text without what would steer a terminal, and without line breaks.
  private mutating func appendVisible(_ text: String) {
    let start = count
    append(text)
    guard self[start...].contains(where: { $0 < 0x20 || $0 >= 0x7F }), !text.isVisible else {
      return
    }
    removeLast(count - start)
    append(text.visible)
  }
}

private let shortMonths = Day.monthNames.map { String($0.prefix(3)) }
