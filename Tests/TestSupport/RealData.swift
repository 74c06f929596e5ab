import Foundation
package import Testing

/// The real public files that stand beside the project on some machines, and not in it.
///
/// They are looked for in `CAREMARKET_SHARED_DATA`, else in `shared/data` beside the project.
package enum RealData {
  package static let folder: String =
    ProcessInfo.processInfo.environment["CAREMARKET_SHARED_DATA"]
    ?? "\(URL(fileURLWithPath: ProjectFolder.path).deletingLastPathComponent().path)/shared/data"

  package static let isThere = FileManager.default.fileExists(atPath: folder)

  /// Returns the path of a file, as in `ofsted/provider_at_march_2025.csv`.
  package static func path(_ name: String) -> String { "\(folder)/\(name)" }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, and says so, where the real files are not there.
  package static var needsRealData: Self {
    .enabled(
      if: RealData.isThere,
      "Skipped: the real files are neither in CAREMARKET_SHARED_DATA nor in ../shared/data.")
  }
}
