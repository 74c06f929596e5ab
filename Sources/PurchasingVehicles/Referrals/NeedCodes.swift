/// The needs that a referral may state, and what follows from some of them:
/// `Contracts/Referrals/need-codes.yaml`.
package struct NeedCodes: Hashable, Sendable {
  /// A field of the national placements data standard.
  package struct Field: Hashable, Sendable {
    package let name: String
    /// The standard's own words for it.
    package let label: String
    /// Whether the standard says that it must be given.
    package let isMust: Bool
    /// Whether several of its options may be given.
    package let mayBeMany: Bool
    /// Its options, each with the standard's own words.
    package let codes: [Code]
  }

  /// An option of a field.
  package struct Code: Hashable, Sendable {
    package let name: String
    package let label: String
  }

  /// A need that some types of service cannot meet.
  package struct Unsuitable: Hashable, Sendable {
    package let need: Need
    package let serviceTypes: [String]
    package let reference: String
  }

  /// The age below which no child may be placed with some types of service.
  package struct LowestAge: Hashable, Sendable {
    package let serviceTypes: [String]
    /// In years.
    package let from: Int
    package let reference: String
  }

  /// The standard and its version.
  package let standard: String
  package let reference: String
  package let fields: [Field]
  /// The need that calls for a placement alone.
  package let solo: Need
  package let unsuitable: [Unsuitable]
  package let lowestAges: [LowestAge]
}

extension NeedCodes {
  /// Returns what is wrong with the needs of a referral, each in a sentence that names no child.
  func problems(in needs: [Need]) -> [String] {
    let missing = fields.filter { field in
      field.isMust && !needs.contains { $0.field == field.name }
    }.map { Message.missing($0) }
    return wrong(in: needs) + missing
  }

  /// Returns what is wrong with the needs that were given, whether or not others are missing.
  package func wrong(in needs: [Need]) -> [String] {
    let repeated = fields.filter { field in
      !field.mayBeMany && needs.filter { $0.field == field.name }.count > 1
    }.map { Message.repeated($0) }
    return needs.compactMap(problem) + repeated
  }

  private func problem(with need: Need) -> String? {
    guard let field = fields.first(where: { $0.name == need.field }) else {
      return Message.noField(need.field)
    }
    return field.codes.contains { $0.name == need.code } ? nil : Message.noCode(need.code, field)
  }

  /// Returns the types of service that a child of an age and with needs cannot be placed with.
  func excludedTypes(age: Int, _ needs: [Need]) -> Set<String> {
    let byNeed = unsuitable.filter { needs.contains($0.need) }.flatMap(\.serviceTypes)
    let byAge = lowestAges.filter { age < $0.from }.flatMap(\.serviceTypes)
    return Set(byNeed + byAge)
  }
}

private enum Message {
  static func noField(_ field: String) -> String {
    "There is no need '\(field)'. 'caremarket referral needs' lists them all."
  }

  static func noCode(_ code: String, _ field: NeedCodes.Field) -> String {
    """
    '\(field.name)' is one of \(field.codes.map(\.name).joined(separator: ", ")), not '\(code)'.
    """
  }

  static func missing(_ field: NeedCodes.Field) -> String {
    "'\(field.name)' must be given: \(field.codes.map(\.name).joined(separator: ", "))."
  }

  static func repeated(_ field: NeedCodes.Field) -> String {
    "'\(field.name)' was given more than once. Give one of its options."
  }
}
