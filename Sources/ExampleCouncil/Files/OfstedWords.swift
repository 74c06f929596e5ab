import Values

/// What all of Ofsted's files say in the same words.
enum OfstedWords {
  static let link = "Ofsted Social Care Provider Webpage"
  static let redacted = "REDACTED"
  static let fullInspection = "Full inspection"

  /// Returns the first line of a file, which names the publication and the day.
  ///
  /// It says that the region is invented, so that no copy of the file can pass for Ofsted's own.
  static func title(of subject: String, in year: Int, dash: String = "–") -> String {
    """
    Children's social care data in The Marches (invented) \(year) \(dash) \(subject) \
    31 March \(year)
    """
  }

  static let linkNote = """
    This worksheet contains one table, this table begins in cell A4. Column A includes a link to \
    the Ofsted social care provider webpage for each provider, links will open in a new window.
    """

  static let emptyCellsNote = """
    Some cells in this table are empty. This is in instances where the column refers to data that \
    is not applicable for that provider type.
    """
}
