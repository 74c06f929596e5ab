/// What demand is counted by: the headings of the rows and columns of a table.
package enum DemandDimension: String, CaseIterable, Sendable {
  /// The rows of the placement categories.
  case category
  /// The headings over those rows.
  case group
  /// The code of the placement type.
  case placement
  case provider
  /// Inside or outside the council's own area.
  case area
  case age
  case sex
  case ethnicity
  case need
  case legalStatus
  case unaccompanied
}
