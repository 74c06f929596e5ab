import StrictYAML
import Values

/// By what agreements tell of children's levels of need and of therapy, in `statement.yaml`.
struct SupportWords: Hashable, Sendable {
  /// The type of service, in Ofsted's words, whose placements are told by level of need.
  let levelsOf: String
  /// The kind of fee line that pays for therapy, as in `Contracts/Agreements/fee-line-kinds.yaml`.
  let therapyLine: String

  /// Reads the words; adds a finding for each slip.
  init(_ value: YAMLValue?, _ findings: inout [Finding]) {
    let values =
      value?.mapping(required: ["levelsOf", "therapyFeeLine"], optional: [], &findings) ?? [:]
    levelsOf = values["levelsOf"]?.text(&findings) ?? ""
    therapyLine = values["therapyFeeLine"]?.text(&findings) ?? ""
  }
}
