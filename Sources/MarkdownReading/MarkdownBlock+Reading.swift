import CMarkdown

extension MarkdownBlock {
  /// Reads a text by the CommonMark standard, block by block.
  ///
  /// Emphasis is dropped, a link is its words with its address in brackets, and HTML is text like any
  /// other.
  package static func all(in text: String) -> [MarkdownBlock] {
    guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
      return []
    }
    defer { cmark_node_free(document) }
    return MarkdownNode(pointer: document).children.map(MarkdownBlock.init)
  }

  private init(_ node: MarkdownNode) {
    let line = Int(cmark_node_get_start_line(node.pointer))
    switch node.type {
    case CMARK_NODE_PARAGRAPH: self.init(.paragraph(node.words), line: line)
    case CMARK_NODE_HTML_BLOCK: self.init(.paragraph(node.literal.oneLine), line: line)
    case CMARK_NODE_LIST: self.init(.list(node.children.map(\.words)), line: line)
    case CMARK_NODE_HEADING: self.init(.heading(node.words), line: line)
    default: self.init(.other(node.name), line: line)
    }
  }
}
