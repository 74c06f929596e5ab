import Geography

/// What to say where a file names an authority that the database does not know.
enum AuthorityMessage {
  static func unknown(_ name: String, _ authorities: AuthorityDirectory) -> String {
    let like = authorities.namesLike(name)
    let hint = like.isEmpty ? "" : " Like it are: \(like.joined(separator: ", "))."
    return """
      '\(name)' is no local authority that is known here.\(hint) If it is new, or a new spelling, \
      add it to a list of authorities and run 'caremarket import authorities'.
      """
  }
}
