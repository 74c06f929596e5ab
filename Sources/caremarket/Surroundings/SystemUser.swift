import Foundation
import Values

/// The name under which the system knows the person at the keyboard.
enum SystemUser {
  /// The name of the account that runs the program, or `nil` where it has none.
  static var name: String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 4096)
    getpwuid_r(geteuid(), &entry, &buffer, buffer.count, &found)
    return found.flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
  }
}
