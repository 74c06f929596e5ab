@testable import Documents

/// Goes through a template as the engine does and notes which tags find a value where they stand.
///
/// The engine itself shows nothing for a tag without a value, so a slip of the pen would only show
/// as something missing from a page.
struct TemplateWalk {
  private(set) var used: Set<TemplateTag> = []
  private(set) var supplied: Set<TemplateTag> = []
  private(set) var missing: Set<TemplateTagUse> = []
  private var templates: [String: [TemplateTagUse]] = [:]

  init(of name: String, with fields: TemplateFields) throws {
    try walk(name, fields)
  }

  private mutating func walk(_ name: String, _ fields: TemplateFields) throws {
    if templates[name] == nil {
      templates[name] = TemplateTagUse.all(in: try Templates.text(of: name) ?? "", file: name)
    }
    try walk(templates[name, default: []][...], fields)
  }

  private mutating func walk(_ uses: ArraySlice<TemplateTagUse>, _ fields: TemplateFields) throws {
    supplied.formUnion(fields.values.keys)
    var rest = uses
    while let use = rest.popFirst() {
      let inside =
        use.kind == .section || use.kind == .invertedSection
        ? Self.inside(use, rest) : []
      rest = rest.dropFirst(inside.count)
      try visit(use, inside, fields)
    }
  }

  private mutating func visit(
    _ use: TemplateTagUse, _ inside: ArraySlice<TemplateTagUse>, _ fields: TemplateFields
  ) throws {
    if use.kind == .partial { return try walk(use.name, fields) }
    guard use.kind != .end, use.name != ".", let tag = TemplateTag(rawValue: use.name) else {
      return
    }
    used.insert(tag)
    guard let value = fields.values[tag] else {
      missing.insert(use)
      return
    }
    switch value {
    case .list(let items) where use.kind == .section:
      for item in items { try walk(inside, item) }
    case .fields(let inner) where use.kind == .section: try walk(inside, inner)
    case .none where use.kind == .section: break
    default: try walk(inside, fields)
    }
  }

  /// Returns what stands between a section's start and its end.
  private static func inside(
    _ start: TemplateTagUse, _ uses: ArraySlice<TemplateTagUse>
  ) -> ArraySlice<TemplateTagUse> {
    var depth = 1
    return uses.prefix { use in
      if use.name == start.name {
        if use.kind == .section || use.kind == .invertedSection { depth += 1 }
        if use.kind == .end { depth -= 1 }
      }
      return depth > 0
    }
  }
}
