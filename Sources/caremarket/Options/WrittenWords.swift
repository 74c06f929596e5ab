import Definitions
import QualityVisits
import Values

/// Texts that are to be kept, each with the option that it was given with.
struct WrittenWords {
  private var texts: [Written] = []

  mutating func add(_ text: String?, _ option: String) {
    guard let text else { return }
    texts.append(Written(text, at: Place(file: option)))
  }

  /// Throws `QualityProblem` where one of them may tell who a child is.
  func refuseChildren(of subject: String, _ contracts: ContractsFolder) throws {
    let words = try contracts.plainWords()
    var findings: [Finding] = []
    for text in texts { words.check(text, &findings) }
    guard findings.isEmpty else { throw QualityProblem(subject, findings) }
  }
}
