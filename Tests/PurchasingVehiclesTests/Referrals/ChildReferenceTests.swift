import PurchasingVehicles
import Testing

/// What may name a child, so that nobody is named.
@Suite struct ChildReferenceTests {
  @Test(arguments: ["C-1042", "1042", "ABCD/7", "LAC-2024-0017", "X9-b/2"])
  func `a number of the council's own names a child`(_ text: String) {
    #expect(ChildReference.isOne(text))
  }

  @Test(arguments: [
    "Poppy", "Poppy Thistle", "ABCDE-1", "C-", "C 1", "C--1", "", "12345678901234567890", "É1",
  ])
  func `what could be a name does not`(_ text: String) {
    #expect(!ChildReference.isOne(text))
  }
}
