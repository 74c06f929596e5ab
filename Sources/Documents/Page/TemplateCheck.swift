/// Refuses templates that would leave something out of a page without a word, or let something
/// into it that is not ours.
enum TemplateCheck {
  /// Checks the tags of one template, but not those of the templates it brings in.
  static func check(_ uses: [TemplateTagUse]) throws(DocumentError) {
    for use in uses {
      switch use.kind {
      case .other: throw .tagNotAllowed(use.name, use.place)
      case .unescaped where use.name != TemplateTag.drawing.rawValue:
        throw .unescapedTag(use.name, use.place)
      case .partial, .end: continue
      case .escaped where use.name == TemplateTag.drawing.rawValue:
        throw .escapedDrawing(use.place)
      default: try checkName(of: use)
      }
    }
  }

  private static func checkName(of use: TemplateTagUse) throws(DocumentError) {
    guard use.name == "." || TemplateTag(rawValue: use.name) != nil else {
      throw .unknownTag(use.name, use.place)
    }
  }
}
