import Foundation
package import Importing

/// The folder of the package whose tests are running.
package enum ProjectFolder {
  package static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The mappings, code lists, reference data and samples that are shipped.
  package static let imports = ImportFolder(path: "\(path)/Imports")

  /// Returns the path of an invented sample in `Imports/Samples`.
  package static func sample(_ name: String) -> String {
    "\(imports.path)/Samples/\(name)"
  }
}
