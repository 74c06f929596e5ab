import PurchasingVehicles
import Testing
import Values

@testable import PlacementAgreements

@Suite struct PriceChangeTests {
  @Test func `a rise of the same placements is told from dearer ones having begun`() throws {
    let change = try #require(
      PriceChange.list(
        from: [price("A", 1000), price("B", 2000)],
        to: [price("A", 1050), price("B", 2100), price("C", 6150)]
      ).first)
    #expect(change.likeForLike == Fraction(5, over: 100))
    // The mean of all went from 1,500 to 3,100.
    #expect(change.all == Fraction(16, over: 15))
    #expect(change.mix == Fraction(16, over: 15) - Fraction(5, over: 100))
  }

  @Test func `where nobody came or went, all of the change is like for like`() throws {
    let change = try #require(
      PriceChange.list(from: [price("A", 800)], to: [price("A", 820)]).first)
    #expect(change.all == Fraction(25, over: 1000))
    #expect(change.mix == .zero)
  }

  @Test func `a type that is new has no change`() throws {
    let change = try #require(PriceChange.list(from: [], to: [price("A", 800)]).first)
    #expect(change.all == nil)
    #expect(change.likeForLike == nil)
    #expect(change.sameNow.isEmpty)
  }

  @Test func `types stand apart, in the order of their names`() {
    let changes = PriceChange.list(
      from: [price("A", 800, "Home")], to: [price("A", 800, "Home"), price("B", 500, "Agency")])
    #expect(changes.map(\.serviceType) == ["Agency", "Home"])
    #expect(changes.map(\.sameNow.count) == [0, 1])
  }

  private func price(_ reference: String, _ pounds: Int64, _ type: String = "Home")
    -> PlacementPrice
  {
    PlacementPrice(
      reference: reference, serviceType: type, agreement: 1, child: 1, band: nil,
      provider: "Alder", owner: "Alder", route: .spot, age: nil,
      weekly: Money(pence: pounds * 100), year: .zero)
  }
}
