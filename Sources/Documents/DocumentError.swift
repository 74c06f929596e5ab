package import Values

/// Why a document cannot be written: something is wrong with a template.
package enum DocumentError: UserFacingError, Hashable {
  /// The template does not follow the rules of Mustache.
  case malformedTemplate(String, TemplatePlace)
  /// A tag names something that no report has.
  case unknownTag(String, TemplatePlace)
  /// A template brings in another that is not there.
  case missingPartial(String, TemplatePlace)
  /// A tag would put text into the page without escaping it.
  case unescapedTag(String, TemplatePlace)
  /// The drawing of a chart would be shown as text.
  case escapedDrawing(TemplatePlace)
  /// A tag is of a kind that our templates do not use.
  case tagNotAllowed(String, TemplatePlace)

  package var exitStatus: ExitStatus {
    if case .missingPartial = self { .missingInput } else { .badInput }
  }

  package var description: String {
    switch self {
    case .malformedTemplate(let problem, let place):
      "\(place): \(problem)"
    case .unknownTag(let name, let place):
      "\(place): a page has nothing called '\(name)'. "
        + "Use one of \(TemplateTag.allCases.map(\.rawValue).sorted().joined(separator: ", "))."
    case .missingPartial(let name, let place):
      "\(place): there is no template called '\(name)'. Put \(name).mustache beside this file."
    case .unescapedTag(let name, let place):
      "\(place): '\(name)' must be written {{\(name)}}, with two braces, so that its text cannot "
        + "change the page. Only {{{drawing}}} has three."
    case .escapedDrawing(let place):
      "\(place): a chart's drawing must be written {{{drawing}}}, with three braces."
    case .tagNotAllowed(let name, let place):
      "\(place): '\(name)' is a kind of tag that these templates do not use. "
        + "Use {{name}}, {{#name}}, {{^name}}, {{/name}}, {{>template}} and {{! comment }}."
    }
  }
}
