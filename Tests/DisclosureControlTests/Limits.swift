import Definitions
import TestSupport
import Values

@testable import DisclosureControl

extension DisclosureLimits {
  /// The rules that are shipped, as they are on 1 April 2026.
  static func shipped() throws -> DisclosureLimits {
    try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").disclosureRules()
      .limits(on: Day(daysSince1970: 20_544))
  }
}

extension DisclosureControl {
  /// The control by the rules that are shipped.
  static func shipped() throws -> DisclosureControl { DisclosureControl(try .shipped()) }
}
