import Testing

@testable import PlacementAgreements

@Suite struct AgeBandsTests {
  @Test(arguments: [
    (0, "Under 1"), (1, "1 to 4"), (4, "1 to 4"), (5, "5 to 9"), (15, "10 to 15"),
    (16, "16 and 17"), (17, "16 and 17"), (18, "18 and over"), (24, "18 and over"),
  ])
  func `an age lies in the band that began last`(_ age: Int, _ name: String) throws {
    let bands = try #require(AgeBands([0, 1, 5, 10, 16, 18]))
    #expect(bands.name(ofBand: bands.band(of: age)) == name)
  }

  @Test(arguments: [[], [1, 5], [0, 5, 5], [0, 10, 5]])
  func `bands must begin at nought and rise`(_ starts: [Int]) {
    #expect(AgeBands(starts) == nil)
  }
}
