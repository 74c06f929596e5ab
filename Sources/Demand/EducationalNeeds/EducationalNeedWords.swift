/// How special educational needs are called, as `Contracts/Demand/measures.yaml` has it.
package struct EducationalNeedWords: Sendable {
  /// A type of need.
  package struct Kind: Sendable {
    package let code: String
    package let name: String
  }

  package let provisions: [EducationalNeed.Provision: String]
  /// In the order in which they are shown.
  package let types: [Kind]
}
