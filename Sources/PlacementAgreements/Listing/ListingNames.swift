import GRDB
import ProviderRegister
import PurchasingVehicles

/// The names that a list of agreements needs.
struct ListingNames {
  let bands: BandDirectory
  private let owners: [Int: Int]
  private let providers: [Int: String]

  init(_ db: Database) throws {
    bands = try BandDirectory(db)
    owners = try ProviderQueries.owners(db)
    providers = try ProviderQueries.all(db).reduce(into: [:]) { $0[$1.number] = $1.name }
  }

  /// The number of a provider, or of the one that it was merged into.
  func owner(of provider: Int) -> Int { owners[provider] ?? provider }

  func provider(_ number: Int) -> String { providers[owner(of: number)] ?? "" }

  /// The name of a price band within its lot.
  func band(_ number: Int) -> String? {
    bands.name(ofBand: number)?.split(separator: "/").last.map(String.init)
  }
}
