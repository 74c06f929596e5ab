import Values

extension Bytes {
  /// Appends a value as people read it in a column.
  ///
  /// Months are cut to three letters there, as GOV.UK does where space is short.
  mutating func append(forPeople cell: Cell) {
    switch cell {
    case .text(let text): appendVisible(text)
    case .number(let number): append(number, withCommas: true)
    case .decimal(let decimal): append(decimal.description)
    case .money(let money):
      append(money.pence < 0 ? "-£" : "£")
      append(Money(pence: abs(money.pence)), withCommas: true)
    case .miles(let miles): append(miles.description)
    case .day(let day): append(inShort: day)
    case .flag(let flag): append(flag ? "Yes" : "No")
    case .list(let items): appendVisible(items.joined(separator: ", "))
    case .missing: append("–")
    }
  }

  /// Appends a value as other programs read it, or nothing where there is none.
  mutating func append(forMachines cell: Cell) {
    switch cell {
    case .text(let text): append(text)
    case .number(let number): append(number)
    case .decimal(let decimal): append(decimal.description)
    case .money(let money): append(money)
    case .miles(let miles): append(miles.description)
    case .day(let day): append(day)
    case .flag(let flag): append(flag ? "true" : "false")
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

  /// Appends text with a space for each control character.
  ///
  /// Text comes from other people's files: a line break would spoil the table, and an escape
  /// sequence could make the terminal show what is not there.
  private mutating func appendVisible(_ text: String) {
    let start = count
    append(text)
    var isPlain = true
    for index in start..<count where self[index] < 0x20 || self[index] >= 0x7F {
      if self[index] <= 0x7F { self[index] = Bytes.space } else { isPlain = false }
    }
    guard !isPlain, text.unicodeScalars.contains(where: isLaterControl) else { return }
    removeLast(count - start)
    append(String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 })))
  }
}

private let shortMonths = Day.monthNames.map { String($0.prefix(3)) }

/// The control characters after ASCII, and those that turn the direction of writing.
private func isLaterControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x80...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || scalar.value == 0x7F || isLaterControl(scalar)
}
