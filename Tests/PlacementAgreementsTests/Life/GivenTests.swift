import Testing
import Values

@testable import PlacementAgreements

/// What people write of fees, shares and lines on a command line.
@Suite struct GivenTests {
  @Test func `a line of a fee is read with all that may follow the amount`() {
    #expect(GivenFee("care=4200.00") == GivenFee(kind: "care", amount: Money(pence: 420_000)))
    #expect(
      GivenFee("staffing=950,hours=14.5,ratio=2:1,line=2")
        == GivenFee(
          kind: "staffing", amount: Money(pence: 95_000), hours: 1450, ratio: "2:1", position: 2))
    #expect(GivenFee("transport=450.00,once")?.per == .once)
  }

  @Test(arguments: [
    "care", "care=", "=4200", "care=4,200.00", "care=-1", "care=1.234", "care=1,twice",
    "care=1,hours=", "care=1,ratio=0:1", "care=1,ratio=two", "care=1,line=0", "care=1,hours=1.234",
    "care=1,ratio=2:1,hours=x",
  ])
  func `a line that is not exact is none`(_ text: String) { #expect(GivenFee(text) == nil) }

  @Test func `shares must add up to the whole, exactly`() {
    #expect(
      GivenFunding("socialCare=60,health=15,education=25")?.shares[.health]?.hundredths == 1500)
    #expect(GivenFunding("socialCare=66.67,health=33.33") != nil)
    for text in [
      "socialCare=60", "socialCare=60,socialCare=40", "socialCare=101,health=-1", "police=100", "",
      "socialCare=99.99,health=0.001",
    ] {
      #expect(GivenFunding(text) == nil, "\(text)")
    }
  }

  @Test func `a line is named by its kind, and by its number where there are several`() {
    #expect(FeeLineName("transport")?.position == 1)
    #expect(FeeLineName("staffing,line=2")?.position == 2)
    #expect(FeeLineName("staffing,line=0") == nil)
    #expect(FeeLineName("staffing=2") == nil)
  }
}
