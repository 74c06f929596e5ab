extension [String] {
  /// The texts as a sentence lists them, as in "Ines, Dario and Priya"; of more than four the first
  /// three are named and the rest counted.
  package var inSentence: String {
    guard count <= 4 else {
      return prefix(3).joined(separator: ", ") + " and \(count - 3) others"
    }
    guard count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(self[count - 1])"
  }
}
