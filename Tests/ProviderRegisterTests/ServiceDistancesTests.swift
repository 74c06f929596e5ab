import CSVReading
import Geography
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@Suite struct ServiceDistancesTests {
  private let database: TemporaryStore
  private let services: [Service]
  /// The middle of Westmarch's town.
  private let centre = GridPoint(easting: 290_000, northing: 470_000)

  init() throws {
    database = try TemporaryStore.ofTheSamples()
    try database.take(
      OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    services = try database.store.read { db in
      try ServiceQueries.services(on: TemporaryStore.today, .all, db)
    }
  }

  private func distance(to urn: String) throws -> ServiceDistance? {
    try database.store.read { try ServiceDistances.from(centre, to: services, $0)[urn] }
  }

  private func takePostcodes() throws {
    try database.takePostcodes([.opening(ProjectFolder.sample("postcodes.csv"))])
  }

  @Test func `a service is as far as its postcode`() throws {
    try takePostcodes()
    // Easting 291,240 and northing 468,915: 1,647.7 metres.
    #expect(
      try distance(to: "SC900069") == ServiceDistance(miles: Miles(tenths: 10), basis: .postcode))
  }

  @Test func `a home without an address is as far as the middle of its authority`() throws {
    try takePostcodes()
    // Northfell's middle is easting 291,768 and northing 495,076: 25,138.2 metres.
    #expect(
      try distance(to: "9000125")
        == ServiceDistance(miles: Miles(tenths: 156), basis: .authorityCentre))
  }

  @Test func `without postcodes no distance is known`() throws {
    #expect(try distance(to: "SC900069") == nil)
    #expect(try distance(to: "9000125") == nil)
  }

  @Test func `a postcode that no edition has is as far as the middle of its authority`() throws {
    try database.takePostcodes([
      CSVSource(text: "pcds,east1m,north1m,lad25cd\nWX9 9AA,290000,473219,X06000001\n")
    ])
    // 3,219 metres to the only postcode of Westmarch.
    #expect(
      try distance(to: "SC900069")
        == ServiceDistance(miles: Miles(tenths: 20), basis: .authorityCentre))
  }
}
