import Foundation

/// Faults of the program that no error can carry, such as arithmetic beyond a number's range.
enum Faults {
  /// Makes them end with a sentence, in place of the registers and addresses of the processor.
  ///
  /// A developer who sets `SWIFT_BACKTRACE` keeps the language's own report.
  static func endPlainly() {
    guard Environment["SWIFT_BACKTRACE"] == nil else { return }
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE] {
      signal(number) { _ in
        // Nothing may be allocated here, so the sentence is written as it stands in the program.
        let sentence: StaticString = """
          Error: caremarket has a fault and had to stop. Nothing was changed that had not been \
          finished. Tell whoever looks after it which command you ran.

          """
        _ = write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
        _exit(70)
      }
    }
  }
}
