/// The rules that a return must keep, which `Imports/SSDA903/rules.yaml` puts into words.
package struct ReturnRules: Sendable {
  package struct Rule: Sendable {
    /// The Department's number, or one of ours.
    package let number: String
    /// The columns that are pointed to.
    package let columns: [String]
    /// Whether what it finds is an error even where findings are passed over.
    package let stops: Bool
    /// What is wrong.
    package let says: String
    /// What to do about it.
    package let action: String

    /// What a finding says.
    package var message: String { "Rule \(number): \(says) \(action)" }

    /// What a finding says of a cell that holds something else.
    func message(about text: String) -> String {
      text.isEmpty ? message : "Rule \(number): \(says) It says '\(text)'. \(action)"
    }
  }

  /// A rule about which provider goes with which placement.
  struct ProviderRule: Sendable {
    let rule: Int
    /// `ReturnCode.blank` stands for a provider that is missing.
    let providers: Set<ReturnCode>
    let notWith: Set<ReturnCode>
    /// Every placement but these is wrong, where there are any.
    let otherThan: Set<ReturnCode>

    func isBroken(by provider: ReturnCode, with placement: ReturnCode) -> Bool {
      guard providers.contains(provider) else { return false }
      return notWith.contains(placement) || !otherThan.isEmpty && !otherThan.contains(placement)
    }
  }

  package let all: [Rule]
  let providerRules: [ProviderRule]
  private let positions: [String: Int]

  init(_ all: [Rule], _ providerRules: [ProviderRule]) {
    self.all = all
    self.providerRules = providerRules
    positions = Dictionary(all.enumerated().map { ($0.element.number, $0.offset) }) { $1 }
  }

  /// Returns the position of a rule in `all`, or `nil` where there is none of the number.
  func position(of number: String) -> Int? { positions[number] }
}
