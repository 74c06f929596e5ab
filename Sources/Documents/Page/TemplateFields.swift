internal import Mustache

/// What stands in the place of a tag.
enum TemplateValue: Sendable {
  case text(String)
  case texts([String])
  case flag(Bool)
  case fields(TemplateFields)
  case list([TemplateFields])
  /// A drawing of ours, inserted as it is.
  case drawing(String)
  /// Nothing; said outright, so that a tag cannot be forgotten.
  case none

  /// A text that may be missing.
  static func optional(_ text: String?) -> TemplateValue {
    text.map { .text($0) } ?? .none
  }
}

/// Values by tag: what the template engine looks names up in.
struct TemplateFields: Sendable {
  let values: [TemplateTag: TemplateValue]

  init(_ values: [TemplateTag: TemplateValue]) {
    self.values = values
  }
}

extension TemplateFields: MustacheParent {
  /// Returns the value of a tag.
  ///
  /// A tag without one is empty here: the engine must not go on to find one of the same name
  /// further out, such as the heading of the section around a table.
  func child(named name: String) -> Any? {
    switch TemplateTag(rawValue: name).flatMap({ values[$0] }) {
    case .text(let text): text.separatedForTemplates
    case .texts(let texts): texts.map(\.separatedForTemplates)
    case .flag(let flag): flag
    case .fields(let fields): fields
    case .list(let list): list
    case .drawing(let markup): markup
    case .some(.none), nil: NothingToShow()
    }
  }
}

/// Shows as nothing, and counts as false.
private struct NothingToShow: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
