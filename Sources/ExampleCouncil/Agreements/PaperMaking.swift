import Values

/// The papers of each agreement of the example: issued before the first day, signed soon after.
struct PaperMaking {
  private let commissioners: [String]
  private let managers: [String]
  private var generator: SeededGenerator

  init(register: CouncilRegister, market: Market, seed: UInt64) {
    commissioners = register.commissioners
    var people = InventedPeople(seed: seed, for: "signatories")
    managers = market.providers.indices.map {
      register.entries[$0].contacts.first?.name ?? people.next()
    }
    generator = SeededGenerator(seed: seed, for: "papers")
  }

  mutating func papers(
    of stay: Stay, _ child: PlacedChild, _ carer: Agreement.Carer
  ) -> Agreement.Papers {
    let agreed = stay.from.adding(days: -generator.number(in: 1...9))
    let issued = agreed.adding(days: generator.below(2))
    let signed = min(issued.adding(days: generator.number(in: 1...9)), ExampleCalendar.today)
    let countersigned = min(
      signed.adding(days: generator.number(in: 0...5)), ExampleCalendar.today)
    let legal = legalStatus(of: child)
    return Agreement.Papers(
      agreed: agreed, issued: issued, providerSigned: signed,
      providerSignatory: managers[carer.provider], authoritySigned: countersigned,
      authoritySignatory: generator.pick(commissioners), legalStatus: legal,
      legalFrom: legal.map { _ in stay.from.adding(days: -generator.number(in: 0...420)) },
      budgetCode: "\(stay.setting.budgetLetter)\(generator.number(in: 1...4))00")
  }

  /// Source: Department for Education, Children looked after in England 2024, by legal status.
  private mutating func legalStatus(of child: PlacedChild) -> String? {
    if child.isUnaccompanied { return "V2" }
    return Marginal([("C2", 57), ("C1", 18), ("V2", 19), ("E1", 6)]).draw(using: &generator)
  }
}
