import Synchronization

/// The definitions that were read from a folder, by their names, for as long as the folder is in use.
final class KeptDefinitions: Sendable {
  private let known = Mutex<[String: any Sendable]>([:])

  subscript(name: String) -> (any Sendable)? {
    get { known.withLock { $0[name] } }
    set { known.withLock { $0[name] = newValue } }
  }
}
