package import GRDB
package import ProviderRegister

/// The finding of published suppliers in the register: by company or charity number, else by name.
package struct SupplierMatching: Sendable {
  /// What was found.
  package enum Match: Hashable, Sendable {
    case byNumber(Provider)
    case byName(Provider)
    /// Several providers have the number.
    case several([Provider])
    /// The number belongs to one provider and the name to another.
    case contradicts(number: Provider, name: Provider)
    case none(like: [Provider])
  }

  private let byNumber: [String: [Provider]]

  package init(_ db: Database) throws {
    let numbered = try ProviderQueries.all(db).flatMap { provider in
      [provider.companyNumber, provider.charityNumber].compactMap(\.self).map {
        (SupplierMatching.folded($0), provider)
      }
    }
    byNumber = Dictionary(grouping: numbered) { $0.0 }.mapValues { $0.map(\.1) }
  }

  /// Finds a supplier.
  package func match(
    _ organisation: PublishedProcurement.Organisation, _ db: Database
  ) throws -> Match {
    let numbers = [organisation.companyNumber, organisation.charityNumber].compactMap(\.self)
    let numbered = numbers.flatMap { byNumber[SupplierMatching.folded($0)] ?? [] }
    let (named, like) = try byName(organisation.name, db)
    if Set(numbered).count > 1 { return .several(numbered) }
    guard let found = numbered.first else { return named.map { .byName($0) } ?? .none(like: like) }
    if let named, named.number != found.number {
      return .contradicts(number: found, name: named)
    }
    return .byNumber(found)
  }

  private func byName(
    _ name: String, _ db: Database
  ) throws -> (found: Provider?, like: [Provider]) {
    do {
      return (try ProviderQueries.provider(name, db), [])
    } catch let unknown as UnknownProvider {
      return (nil, unknown.like)
    }
  }

  /// A number as Companies House writes it: in capitals, without spaces, with eight places.
  private static func folded(_ number: String) -> String {
    let plain = number.uppercased().filter { !$0.isWhitespace }
    let isShort = plain.count < 8 && plain.allSatisfy(\.isNumber)
    return isShort ? String(repeating: "0", count: 8 - plain.count) + plain : plain
  }
}

extension SupplierMatching.Match {
  /// The one provider that it is.
  package var provider: Provider? {
    switch self {
    case .byNumber(let provider), .byName(let provider): provider
    case .several, .contradicts, .none: nil
    }
  }
}
