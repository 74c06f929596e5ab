/// A file of the example council: where it goes, and what is in it.
package struct ExampleFile: Hashable, Sendable {
  /// The path below the example's folder, as in `ofsted/provider_at_march_2026.csv`.
  package let path: String
  package let contents: [UInt8]

  package init(path: String, contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
