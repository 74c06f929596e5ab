/// A folder that was looked for, and how it was found.
struct FoundFolder: Hashable, Sendable {
  enum Origin: Sendable {
    case byOption
    case byEnvironment
    case besideDatabase
    case installed
    case checkout
  }

  let path: String
  let origin: Origin
}
