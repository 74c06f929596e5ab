/// A drawing element with its attributes and what stands in it; written as well-formed XML.
struct SVGElement: Sendable {
  private enum Content: Sendable {
    case element(SVGElement)
    case text(String)
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private var contents: [Content] = []

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ children: [SVGElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    contents = children.map { .element($0) }
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.init(name, attributes)
    contents = [.text(text)]
  }

  /// The element as text, the same text for the same element.
  var markup: String {
    let start = attributes.reduce("<" + name) { start, attribute in
      "\(start) \(attribute.name)=\"\(attribute.value.escapedForXML)\""
    }
    guard !contents.isEmpty else { return start + "/>" }
    return start + ">" + contents.map(markup(of:)).joined() + "</\(name)>"
  }

  private func markup(of content: Content) -> String {
    switch content {
    case .element(let element): element.markup
    case .text(let text): text.escapedForXML
    }
  }
}
