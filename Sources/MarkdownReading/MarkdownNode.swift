import CMarkdown

/// A node of a parsed text, which lives as long as the document it is in.
struct MarkdownNode {
  let pointer: OpaquePointer

  var type: cmark_node_type { cmark_node_get_type(pointer) }

  var name: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }

  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  var children: [MarkdownNode] {
    sequence(first: cmark_node_first_child(pointer)) { node in
      node.flatMap { cmark_node_next($0) }
    }.prefix { $0 != nil }.compactMap { $0.map(MarkdownNode.init) }
  }

  /// All words in the node, on one line.
  var words: String {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: literal
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: " "
    case CMARK_NODE_LINK: children.map(\.words).joined() + " (\(address))"
    default: children.map(\.words).joined(separator: separator)
    }
  }

  /// Paragraphs in one item of a list are set apart by a space.
  private var separator: String { type == CMARK_NODE_ITEM ? " " : "" }

  private var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
}

extension String {
  /// The text with each break of a line as a space.
  var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
