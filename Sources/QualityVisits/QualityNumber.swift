package import Values

/// The numbers of visits, actions and concerns as people write them.
package enum QualityNumber {
  /// As in `V12`.
  package static let visit = RecordNumber("V")
  /// As in `A7`.
  package static let action = RecordNumber("A")
  /// As in `C3`.
  package static let concern = RecordNumber("C")
}
