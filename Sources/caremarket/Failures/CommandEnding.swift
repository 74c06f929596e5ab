import Values

/// A command's end with a status other than done, when it has already said everything.
///
/// `caremarket check` throws it after printing what it found.
struct CommandEnding: Error {
  let status: ExitStatus
}
