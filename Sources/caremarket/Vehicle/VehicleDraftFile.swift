import Foundation
import PurchasingVehicles
import Values

/// The file that a draft of a vehicle is written to, which must not be there yet.
struct VehicleDraftFile {
  let path: String

  /// The name of the vehicle, which is the file's; throws `DraftProblem` where it cannot be one.
  func vehicle() throws -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    guard let match = file.wholeMatch(of: /([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml/) else {
      throw DraftProblem.noName(path)
    }
    return String(match.1)
  }

  /// Writes the draft; throws `DraftProblem` where a file is there, `OutputError` where none can be.
  func write(_ draft: VehicleDraft) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw DraftProblem.isThere(path) }
    try OutputFile(path: path).write(Bytes(draft.text.utf8))
  }
}

/// Why a draft is not written.
enum DraftProblem: UserFacingError {
  case noName(String)
  case isThere(String)

  var exitStatus: ExitStatus {
    switch self {
    case .noName: .usage
    case .isThere: .cannotCreateOutput
    }
  }

  var description: String {
    switch self {
    case .noName(let path):
      """
      '\(path)' cannot be a vehicle's file: it is called as the vehicle is in commands, in small \
      letters, digits and hyphens, as in north-fostering.yaml.
      """
    case .isThere(let path):
      "'\(path)' is there already, and a draft never replaces a file. Give it another name."
    }
  }
}
