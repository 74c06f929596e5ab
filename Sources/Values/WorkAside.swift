import Dispatch
import Synchronization

/// Something that another processor works out while this one goes on.
package final class WorkAside<Result: Sendable>: Sendable {
  private let result = Mutex<Result?>(nil)
  private let done = DispatchGroup()

  /// Begins the work.
  package init(_ work: @escaping @Sendable () -> Result) {
    DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
      let made = work()
      result.withLock { $0 = made }
    }
  }

  /// Waits until the work is done, and returns what came of it.
  package func finished() -> Result {
    done.wait()
    guard let made = result.withLock(\.self) else {
      preconditionFailure("Work that is done has a result.")
    }
    return made
  }
}
