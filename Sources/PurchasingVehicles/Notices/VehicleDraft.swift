package import Geography
import Values

/// A vehicle's file as far as published notices fill it, with what a person must complete.
///
/// What the notices do not say is left empty and marked, so that the file cannot be loaded before it
/// is complete.
package struct VehicleDraft: Sendable {
  /// Something that the notices do not say.
  package struct Gap: Hashable, Sendable {
    /// The line in the file, counted from 1.
    package let line: Int
    /// The way to it, as in `lots.core.bands`.
    package let field: String
    package let advice: String
  }

  package private(set) var lines: [String] = []
  package private(set) var gaps: [Gap] = []

  /// Drafts a vehicle; authorities are named as the directory has them.
  package init(
    _ procurement: PublishedProcurement, name: String, _ words: NoticeWords,
    _ authorities: AuthorityDirectory
  ) {
    add(
      "# Made from the published notices of \(procurement.identifier). Complete every line that is")
    add("# marked 'To complete' and take the mark away; then: caremarket vehicle load \(name).yaml")
    DraftWriting(procurement, words, authorities).write(to: &self)
  }

  /// The text of the file.
  package var text: String { lines.joined(separator: "\n") + "\n" }
}

extension VehicleDraft {
  mutating func add(_ line: String) {
    lines.append(line)
  }

  /// Adds a key with a text, over several lines where it is long.
  mutating func add(_ key: String, _ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    guard text.count > 70 else { return add("\(margin)\(key): \(YAMLText.scalar(text))") }
    add("\(margin)\(key): >-")
    for line in YAMLText.folded(text, width: 96 - indent) { add("\(margin)  \(line)") }
  }

  /// Adds a key whose value only a person knows.
  mutating func leave(_ key: String, _ advice: String, in section: String = "", indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    add("\(margin)\(key): # To complete: \(advice)")
    let name = key.split(separator: " ").last.map(String.init) ?? key
    gaps.append(
      Gap(line: lines.count, field: section.isEmpty ? name : "\(section).\(name)", advice: advice))
  }
}
