package import Geography
package import Importing
import StrictYAML
package import Values

/// The words that a definition may use but does not itself define.
package struct KnownWords: Sendable {
  package let provisionTypes: CodeList
  /// The authorities of the database; `nil` where a file is read without one.
  package let authorities: AuthorityDirectory?
  /// The day for which an authority is looked up where the vehicle's own first day cannot be read.
  package let today: Day

  package init(provisionTypes: CodeList, authorities: AuthorityDirectory?, today: Day) {
    self.provisionTypes = provisionTypes
    self.authorities = authorities
    self.today = today
  }

  /// Returns the name of an authority on a day, as the directory writes it.
  func authority(_ value: YAMLValue, on day: Day?, _ findings: inout [Finding]) -> String? {
    guard let name = value.text(&findings) else { return nil }
    guard let authorities else { return name }
    if let found = authorities.authority(named: name, on: day ?? today) { return found.name }
    let unknown = UnknownAuthority(name: name, like: authorities.namesLike(name))
    findings.append(Finding(.error, at: value.place, unknown.description))
    return nil
  }
}
