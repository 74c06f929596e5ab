import Testing

@testable import Values

@Suite struct GridPointTests {
  @Test(arguments: [
    // 1,609.3 metres are a mile by the department's formula.
    (16_093, 0, "10.0"), (0, 0, "0.0"), (3000, 4000, "3.1"), (-3000, -4000, "3.1"),
    (80, 0, "0.0"), (81, 0, "0.1"), (400_000, 600_000, "448.1"),
  ])
  func `miles are worked out as the children's return does`(
    _ east: Int, _ north: Int, _ miles: String
  ) {
    let centre = GridPoint(easting: 400_000, northing: 300_000)
    let home = GridPoint(easting: 400_000 + east, northing: 300_000 + north)
    #expect(centre.miles(to: home).description == miles)
    #expect(home.miles(to: centre).description == miles)
  }

  @Test func `nearer is less`() {
    #expect(Miles(tenths: 99) < Miles(tenths: 100))
  }
}
