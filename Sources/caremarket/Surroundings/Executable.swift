import Foundation

/// The program's own file.
enum Executable {
  /// The folder it is in, with links followed, or `nil` where the system does not tell.
  static var folder: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path).parentFolder
  }
}

extension String {
  /// The path of the folder that a path is in; the folder of `/` is `/`.
  var parentFolder: String {
    let trimmed = count > 1 && hasSuffix("/") ? String(dropLast()) : self
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Whether there is a folder at this path.
  var isFolder: Bool {
    var information = stat()
    return stat(self, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is a file at this path.
  var isFile: Bool {
    var information = stat()
    return stat(self, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
  }
}
