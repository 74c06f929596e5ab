import Definitions
import QualityVisits

/// What the codes in a pack mean, as people at a meeting read them.
struct PackWords {
  let formats: ReviewFormats
  let sources: CodeDefinitions
  let types: CodeDefinitions
  let severities: CodeDefinitions
  let reasons: CodeDefinitions

  /// Reads the words; throws where a file of the folder cannot be read.
  init(_ contracts: ContractsFolder) throws {
    formats = try contracts.reviewFormats()
    sources = try contracts.concernSources()
    types = try contracts.concernTypes()
    severities = try contracts.concernSeverities()
    reasons = try contracts.standingReasons()
  }
}
