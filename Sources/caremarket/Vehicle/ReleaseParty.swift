import PurchasingVehicles

/// An organisation as a release names it.
struct ReleaseParty {
  private let organisation: PublishedProcurement.Organisation
  private let words: NoticeWords

  init(_ organisation: PublishedProcurement.Organisation, _ words: NoticeWords) {
    self.organisation = organisation
    self.words = words
  }

  /// The party in short, as a buyer or supplier is named.
  var reference: JSONValue {
    ["id": .text(identifier), "name": .text(organisation.name)]
  }

  /// The party in full.
  func value(roles: [JSONValue]) -> JSONValue {
    let identifiers = numbers.map { scheme, number -> JSONValue in
      ["scheme": .text(scheme), "id": .text(number), "legalName": .text(organisation.name)]
    }
    return .object(
      [
        member("id", .text(identifier)), member("name", .text(organisation.name)),
        member("identifier", identifiers.first),
        member(
          "additionalIdentifiers",
          identifiers.count > 1 ? .array(Array(identifiers.dropFirst())) : nil),
        member("roles", .array(roles)),
      ].compactMap(\.self))
  }

  private var numbers: [(scheme: String, number: String)] {
    [
      organisation.companyNumber.map { (words.companyScheme, $0) },
      organisation.charityNumber.map { (words.charityScheme, $0) },
    ].compactMap(\.self)
  }

  /// Its number with the scheme, or where it has none its name in small letters.
  private var identifier: String {
    if let first = numbers.first { return "\(first.scheme)-\(first.number)" }
    return organisation.name.lowercased().split { !$0.isLetter && !$0.isNumber }
      .joined(separator: "-")
  }
}

/// A member of an object, or `nil` where there is no value.
func member(_ key: String, _ value: JSONValue?) -> JSONValue.Member? {
  value.map { JSONValue.Member(key: key, value: $0) }
}
