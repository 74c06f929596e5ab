extension PageFields {
  static func fields(of notice: Notice) -> TemplateFields {
    TemplateFields([
      .heading: .text(notice.title),
      .text: .text(notice.text),
      .command: .optional(notice.command),
    ])
  }

  static func fields(of command: Command) -> TemplateFields {
    TemplateFields([.label: .text(command.label), .text: .text(command.text)])
  }

  /// A figure that is missing is given in words: a symbol alone would stand without its key.
  static func fields(of figure: KeyFigure) -> TemplateFields {
    TemplateFields([
      .label: .text(figure.label),
      .value: figure.value.missing == nil ? .text(figure.value.inWords) : .none,
      .meaning: .optional(figure.value.missing?.meaning),
      .note: .optional(figure.note),
    ])
  }
}

extension TemplateValue {
  /// Things to be listed, with room around them for what holds the list.
  static func items(_ items: TemplateValue) -> TemplateValue {
    .fields(TemplateFields([.items: items]))
  }
}

extension Cell {
  /// Why there is no figure, or `nil` where there is one.
  var missing: MissingValue? {
    if case .missing(let value) = self { value } else { nil }
  }
}
