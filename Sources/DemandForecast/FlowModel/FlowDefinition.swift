/// What the forecast by flows counts with: kinds of placement and age bands.
package struct FlowDefinition: Hashable, Sendable {
  /// Whether the council gives the care itself or buys it.
  package enum Provision: String, CaseIterable, Sendable {
    case own
    case external
  }

  package struct Kind: Hashable, Sendable {
    package let name: String
    package let label: String
    package let provision: Provision
    /// The placement codes of the children's return; without any it holds all that are left.
    let codes: [String]
    /// The codes of who provides; without any it does not matter who.
    let providers: [String]
    /// The types of service whose agreements tell what a week of it costs.
    package let serviceTypes: [String]
  }

  package struct AgeBand: Hashable, Sendable {
    package let name: String
    package let label: String
    /// The first age in whole years.
    package let from: Int
  }

  package let kinds: [Kind]
  package let ageBands: [AgeBand]
  /// The age at which everyone leaves.
  package let leavesAt: Int
  /// The day of the month of birth that stands for all.
  package let dayOfBirth: Int
  /// How often the rates are drawn anew.
  package var draws: Int
  let seed: UInt64
  package let reference: String

  /// The position of the kind of a placement, by its code and its provider's.
  package func kind(of place: String, provider: String?) -> Int {
    kinds.firstIndex { kind in
      (kind.codes.isEmpty || kind.codes.contains(place))
        && (kind.providers.isEmpty || provider.map(kind.providers.contains) ?? false)
    } ?? kinds.count - 1
  }

  /// The positions of the kinds of which an agreement with a type of service tells the price, by
  /// whether the service is the council's own.
  package func kinds(ofService type: String, isOwn: Bool) -> [Int] {
    kinds.indices.filter {
      kinds[$0].serviceTypes.contains(type) && (kinds[$0].provision == .own) == isOwn
    }
  }

  /// The position of the band of an age in whole years.
  func band(of age: Int) -> Int {
    (ageBands.lastIndex { $0.from <= age }) ?? 0
  }
}
