/// How the program ends, in the numbers of `sysexits.h`, so that scripts can tell why.
package enum ExitStatus: Int32, Sendable {
  /// Everything that was asked for was done.
  case done = 0
  /// A check ran and found something for a person to look at.
  case foundSomething = 1
  /// The command was not written as it must be.
  case usage = 64
  /// A file that was read holds something that cannot be right.
  case badInput = 65
  /// A file or folder that is to be read is not there or may not be opened.
  case missingInput = 66
  /// Another program that is needed is not on this computer, or does not do its work.
  case unavailable = 69
  /// A fault of the program itself, which should never be seen.
  case fault = 70
  /// A file or folder cannot be made where it was asked for.
  case cannotCreateOutput = 73
  /// The disk or the database failed.
  case storageFailed = 74
  /// The rules do not let this person do this, or not now.
  case notAllowed = 77
}
