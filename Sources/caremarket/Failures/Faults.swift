import Foundation
import Values

/// Faults of the program that no error can carry, such as arithmetic beyond a number's range.
enum Faults {
  /// What is said of a fault.
  static var sentence: StaticString {
    """
    caremarket has a fault and had to stop. Nothing was changed that had not been finished. \
    Tell whoever looks after it which command you ran.
    """
  }

  /// Makes them end with a sentence, in place of the registers and addresses of the processor.
  ///
  /// A developer who sets `SWIFT_BACKTRACE` keeps the language's own report.
  static func endPlainly() {
    guard Environment["SWIFT_BACKTRACE"] == nil else { return }
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE] {
      signal(number) { _ in
        // Nothing may be allocated here, so the words are written as they stand in the program.
        Faults.write("Error: ")
        Faults.write(Faults.sentence)
        Faults.write("\n")
        _exit(ExitStatus.fault.rawValue)
      }
    }
  }

  private static func write(_ text: StaticString) {
    _ = Foundation.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}
