import Values

/// Why a folder of data files cannot be used.
enum FolderError: UserFacingError {
  /// A folder that was named, by an option or by the environment, is not there.
  case missing(String, namedBy: String)
  /// Nobody named a folder, and none is where one is looked for.
  case nowhere(DataFolder, looked: [String])

  var description: String {
    switch self {
    case .missing(let path, let namer):
      "There is no folder '\(path)', which \(namer) names."
    case .nowhere(let folder, let places):
      "There is no '\(folder.name)' folder in \(places.map { "'\($0)'" }.joined(separator: " or ")). "
        + "Name one with '\(folder.option)' or in \(folder.variable)."
    }
  }

  var exitStatus: ExitStatus { .missingInput }
}
