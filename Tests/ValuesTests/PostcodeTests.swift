import Testing

@testable import Values

@Suite struct PostcodeTests {
  @Test(arguments: [
    ("AL1 1AA", "AL1 1AA"), ("al11aa", "AL1 1AA"), (" EC1A  1bb ", "EC1A 1BB"),
    ("m11ae", "M1 1AE"), ("DN55 1PT", "DN55 1PT"), ("W1A0AX", "W1A 0AX"),
  ])
  func `a postcode is the same in any spacing and case`(_ written: String, _ expected: String) {
    #expect(Postcode(written)?.description == expected)
    #expect(Postcode(written) == Postcode(expected))
  }

  @Test(arguments: [
    "", "AL1", "AL1 1A", "AL1 1AAA", "1AL 1AA", "ALX 1AA", "AL1 A1A", "ABC1 1AA", "AL1-1AA",
    "AL123 1AA", "ALAA 1AA", "Á11 1AA", "A1A1A1A",
  ])
  func `text without the shape of a postcode is none`(_ written: String) {
    #expect(Postcode(written) == nil)
  }
}
