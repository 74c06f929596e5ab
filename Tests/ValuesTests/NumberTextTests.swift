import Testing

@testable import Values

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567"), (2_000_045, "2,000,045"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `thousands have commas`(_ number: Int, _ text: String) {
    #expect(number.withThousands == text)
  }

  @Test func `a number comes with its noun`() {
    #expect(1.counted("service") == "1 service")
    #expect(2014.counted("service") == "2,014 services")
    #expect(0.counted("agency", "agencies") == "0 agencies")
  }

  @Test func `a moment is a day and a time in Coordinated Universal Time`() {
    #expect(Moment(secondsSince1970: 0).description == "1970-01-01T00:00:00Z")
    #expect(Moment(secondsSince1970: 1_795_269_787).description == "2026-11-21T14:03:07Z")
  }

  @Test func `the same seed gives the same numbers`() {
    // The first numbers of SplitMix64 from the seed 0, as its authors' own program prints them.
    var numbers = SeededGenerator(seed: 0)
    #expect(numbers.next() == 0xE220_A839_7B1D_CDAF)
    #expect(numbers.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(numbers.next() == 0x06C4_5D18_8009_454F)
  }
}
