/// Returns the text in small letters with single spaces, so that spellings can be compared.
///
/// Typographic apostrophes become plain ones: Ofsted's files hold both.
func folded(_ text: String) -> String {
  text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    .split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'")
}
