package import CSVReading
import Foundation
import Store
import Values

/// The files of an import of returns, gathered by the return that they belong to.
package struct ReturnSources: Sendable {
  /// The files of one return.
  package struct Group: Sendable {
    package let name: String
    package let sources: [CSVSource]
    /// The seal of the files' bytes, by which the same return is known again.
    let seal: Seal

    init(name: String, sources: [CSVSource]) {
      self.name = name
      self.sources = sources
      seal = Seal(of: sources.map(\.bytes))
    }

    /// The folder and how many files are read from it, for the list of imports.
    var description: String { "\(name) (\(sources.count.counted("file")))" }
  }

  package let groups: [Group]

  /// The seal of all files, made of the returns' own: hundreds of megabytes are not read twice.
  var seal: Seal {
    groups.count == 1 ? groups[0].seal : Seal(of: groups.map { Data($0.seal.description.utf8) })
  }

  init(groups: [Group]) {
    self.groups = groups
  }

  /// Finds the files: those that are named, and all CSV and XML files anywhere in named folders.
  ///
  /// Files of one folder are one return.
  /// Throws `UnreadableFile` where there is no such file or folder, and `NoReturnFile` where a folder
  /// holds none.
  package init(_ paths: [String]) throws {
    var groups: [String: [CSVSource]] = [:]
    for path in paths {
      for file in try ReturnSources.files(path) {
        let source = try CSVSource.opening(file)
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().standardizedFileURL
        groups[folder.path, default: []].append(
          CSVSource(name: ReturnSources.name(file), bytes: source.bytes))
      }
    }
    // On all processors at once: to seal hundreds of megabytes takes a while.
    self.groups = groups.sorted { $0.key < $1.key }.concurrentMap { path, sources in
      Group(
        name: URL(fileURLWithPath: path).lastPathComponent,
        sources: sources.sorted { $0.name < $1.name })
    }
  }

  /// A file by its name and its folder's, where one was named: ten returns have ten `header.csv`.
  private static func name(_ path: String) -> String {
    path.split(separator: "/").suffix(2).joined(separator: "/")
  }

  private static func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let files = all.filter { name in
      [".csv", ".xml"].contains { name.lowercased().hasSuffix($0) }
    }
    guard !files.isEmpty else { throw NoReturnFile(folder: path) }
    return files.sorted().map { "\(path)/\($0)" }
  }
}
