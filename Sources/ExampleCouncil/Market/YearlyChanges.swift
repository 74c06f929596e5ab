import Values

/// What changes about services from one year to the next: places, owners and names.
///
/// Source: Ofsted, provider level 2021, 2023 and 2025: in two years 210 of 3,100 services changed
/// their places and 27 a name that is published. Owners are spelt differently for many more than are
/// sold; that two in a hundred are sold each year is an assumption.
struct YearlyChanges {
  private var generator: SeededGenerator
  private var words: InventedWords
  private let providers: [Provider]

  init(providers: [Provider], seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "changes")
    words = InventedWords(seed: seed, for: "former names")
    self.providers = providers
  }

  /// Gives the services what they were like before the changes of each year, the latest year first.
  mutating func apply(to services: inout [Service], in years: ClosedRange<Int>) {
    for year in years.reversed() {
      let there = services.indices.filter { isThere(services[$0], throughout: year) }
      let ordered = generator.shuffled(there)
      changePlaces(of: &services, ordered, in: year)
      changeOwners(of: &services, ordered.reversed(), in: year)
      changeNames(of: &services, ordered, in: year)
    }
  }

  private func isThere(_ service: Service, throughout year: Int) -> Bool {
    service.isListed(on: ExampleCalendar.endOfYear(year - 1))
      && service.isListed(on: ExampleCalendar.endOfYear(year))
  }

  private mutating func changePlaces(of services: inout [Service], _ there: [Int], in year: Int) {
    let withPlaces = there.filter { services[$0].places != nil }
    for index in withPlaces.prefix(max(2, there.count * 34 / 1000)) {
      guard let places = services[index].places?.earliest else { continue }
      let change = generator.pick([-2, -1, -1, 1, 1, 2])
      let before = places + change >= 1 ? places + change : places + 1
      services[index].places?.was(before, until: day(in: year))
    }
  }

  private mutating func changeOwners(of services: inout [Service], _ there: [Int], in year: Int) {
    let limit = max(2, there.count * 2 / 100)
    var sold = 0
    for index in there where sold < limit && services[index].sector != .localAuthority {
      let owner = services[index].owners.earliest
      let sellers = providers.indices.filter {
        $0 != owner && providers[$0].sector == services[index].sector
          && providers[$0].work == services[index].type.work
      }
      guard !sellers.isEmpty else { continue }
      services[index].owners.was(generator.pick(sellers), until: day(in: year))
      sold += 1
    }
  }

  private mutating func changeNames(of services: inout [Service], _ there: [Int], in year: Int) {
    let named = there.filter { !services[$0].type.hidesName }
    for index in named.prefix(max(1, there.count * 5 / 1000)) {
      let kind = services[index].names.earliest.split(separator: " ").dropFirst()
      let name = ([words.next()] + kind.map(String.init)).joined(separator: " ")
      services[index].names.was(name, until: day(in: year))
    }
  }

  private mutating func day(in year: Int) -> Day {
    ExampleCalendar.startOfYear(year).adding(days: generator.number(in: 1...360)).orMonday
  }
}
