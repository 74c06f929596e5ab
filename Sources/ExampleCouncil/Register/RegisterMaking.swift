import Values

/// The entries of the council's register, provider by provider.
struct RegisterMaking {
  private let market: Market
  private let commissioners: [String]
  private var generator: SeededGenerator
  private var people: InventedPeople
  private var documents: DocumentMaking
  private let services: [Int: [Service]]
  private var lastTelephone = 100

  init(market: Market, commissioners: [String], seed: UInt64) {
    self.market = market
    self.commissioners = commissioners
    generator = SeededGenerator(seed: seed, for: "register")
    people = InventedPeople(seed: seed, for: "contacts")
    documents = DocumentMaking(providers: market.providers.count, seed: seed)
    services = Dictionary(grouping: market.openServices, by: \.owners.latest)
  }

  /// Returns the entries in the market's order; for a few providers nobody is named.
  mutating func entries() -> [RegisterEntry] {
    let companies = market.providers.indices.filter { market.providers[$0].council == nil }
    let count = max(1, companies.count / 50)
    let unnamed = Set(generator.shuffled(companies).prefix(count))
    return market.providers.indices.map { index in
      entry(of: index, named: !unnamed.contains(index))
    }
  }

  private mutating func entry(of index: Int, named: Bool) -> RegisterEntry {
    let provider = market.providers[index]
    let commissioner = generator.pick(commissioners)
    let isCompany = provider.sector == .privateSector
    let isCharity = provider.sector == .voluntary
    let domain = provider.name.domain
    let office = generator.pick(["placements", "referrals", "office", "hello"])
    return RegisterEntry(
      companyNumber: isCompany ? "WX\(digits(index + 101, width: 6))" : nil,
      charityNumber: isCharity ? "99\(digits(index + 101, width: 5))" : nil,
      singlePointOfContact: named ? commissioner : nil,
      email: "\(office)@\(domain)", telephone: telephone(),
      website: generator.happens(percent: 70) ? "https://\(domain)" : nil,
      contacts: contacts(at: domain),
      documents: provider.council == nil
        ? documents.documents(
          of: index, services: services[index] ?? [], seenBy: commissioner) : [])
  }

  private mutating func contacts(at domain: String) -> [Contact] {
    let roles = ["Responsible individual", "Referrals and placements", "Finance"]
    return roles.prefix(generator.number(in: 1...3)).map { role in
      let name = people.next()
      let parts = name.lowercased().split(separator: " ").joined(separator: ".")
      let from = ExampleCalendar.today.adding(days: -generator.number(in: 20...2500)).orMonday
      return Contact(
        name: name, role: role, email: "\(parts)@\(domain)", telephone: telephone(), from: from)
    }
  }

  /// Returns a number of the range that Ofcom keeps free for drama: 01632 960000 to 960999.
  private mutating func telephone() -> String {
    lastTelephone = (lastTelephone + 1) % 1000
    return "01632 960\(digits(lastTelephone, width: 3))"
  }

  private func digits(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
