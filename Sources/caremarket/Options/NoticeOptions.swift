import ArgumentParser
import Foundation
import PurchasingVehicles

/// The file of a published notice, and which procurement in it is meant.
struct NoticeOptions: ParsableArguments {
  @Argument(help: "The file: open contracting data in JSON.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "Which procurement, where the file has notices of several.", valueName: "identifier"),
    transform: OpenContractingIdentifier.read)
  var ocid: String?

  /// Reads the file; throws where it is not there or not what it should be.
  func procurement(_ words: NoticeWords) throws -> PublishedProcurement {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    return try NoticeFile([UInt8](bytes), file: file).procurement(ocid, words)
  }
}
