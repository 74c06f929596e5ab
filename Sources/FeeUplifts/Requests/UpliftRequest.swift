package import Values

/// What a provider asked for in a year, and what became of it.
package struct UpliftRequest: Hashable, Sendable {
  package enum Decision: String, CaseIterable, Sendable {
    case granted
    /// Another percentage than was asked.
    case agreedDifferently
    case refused
  }

  /// What somebody decided.
  package struct Decided: Hashable, Sendable {
    package let decision: Decision
    package let granted: Percentage?
    /// Why it was refused, by its code in `Contracts/Uplifts/Codes/refusal-reasons.yaml`.
    package let reason: String?
    package let reference: String
    package let by: String
    package let on: Day

    package init(
      decision: Decision, granted: Percentage?, reason: String?, reference: String, by: String,
      on day: Day
    ) {
      self.decision = decision
      self.granted = granted
      self.reason = reason
      self.reference = reference
      self.by = by
      self.on = day
    }
  }

  package let number: Int
  package let year: FinancialYear
  /// The number and the name of the provider.
  let providerNumber: Int
  package let provider: String
  /// The reference of the agreement; `nil` is all that the provider has.
  package let agreement: String?
  package let asked: Percentage
  package let receivedOn: Day
  /// Where the evidence is kept.
  package let evidence: String?
  package let decided: Decided?

  package static let numbers = RecordNumber("R")

  /// How people name it, as in `R3`.
  package var reference: String { UpliftRequest.numbers.text(number) }
}
