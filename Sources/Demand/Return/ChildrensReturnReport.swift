package import Store
package import Values

/// What an import of returns read and did, for the person who ran it.
package struct ChildrensReturnReport: Sendable {
  /// The return of one year.
  package struct Year: Sendable {
    package let year: FinancialYear
    package let children: Int
    package let episodes: Int
    /// Young people who have left care; 0 also where the return has no table of them.
    package let careLeavers: Int
    /// The files that were read, and those whose table is not stored.
    package let used: [String]
    package let unused: [String]
    /// Whether the very same return was in the database already.
    package let isKnown: Bool
  }

  /// How often a repair rule was applied.
  package struct Repair: Sendable {
    package let rule: RepairRules.Rule
    package let places: [Place]
    /// Episodes of returns that were stored before, which have no place in a file.
    package let stored: Int
  }

  package internal(set) var years: [Year] = []
  package internal(set) var broken: [BrokenRule] = []
  package internal(set) var repairs: [Repair] = []
  /// Episodes of which home and placement are known, so that the distance is.
  package internal(set) var withDistance = 0
  package internal(set) var newEpisodes = 0
  package private(set) var result = Store.ImportResult.nothingNew

  func with(_ result: Store.ImportResult) -> ChildrensReturnReport {
    var report = self
    report.result = result
    return report
  }
}
