/// Where something stands in a template file, counted from 1.
package struct TemplatePlace: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let column: Int

  package var description: String { "\(file), line \(line), column \(column)" }
}
