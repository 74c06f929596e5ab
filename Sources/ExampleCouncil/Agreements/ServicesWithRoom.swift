import Values

/// The services that have room for a child, in the order of the market, as the days go by.
///
/// Asked for in the order of the days, so that a service is added once, when it is registered, and
/// taken off once, when it is full. Those that go on keep to the registered places of homes and, with
/// groups that own an agency of the fostering framework, to fewer than the number from which its
/// volume discount is due. Stays that are over took no room.
struct ServicesWithRoom {
  /// The framework's volume discount is due from the tenth; one is left for a fault.
  private static let mostWithAgencyGroup = 8

  private struct List: Hashable {
    let type: ProvisionType
    let isOwn: Bool
    let isNear: Bool
    /// For how many children there must be room.
    let children: Int
  }

  private let market: Market
  /// Those not yet registered, the next one last.
  private var waiting: [Int]
  private var lists: [List: [Int]] = [:]
  private var placesLeft: [Int: Int] = [:]
  /// By the group that owns them, where it owns an agency too.
  private let agencyGroups: [String: [Int]]
  private var activeWith: [String: Int] = [:]

  init(_ services: [Int], of market: Market, agencyGroups: Set<String>) {
    self.market = market
    waiting = services.sorted {
      (market.services[$1].registered, $1) < (market.services[$0].registered, $0)
    }
    self.agencyGroups = Dictionary(grouping: services) { market.group(ofService: $0) }
      .filter { agencyGroups.contains($0.key) }
    let end = ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    for index in services { placesLeft[index] = market.services[index].places(on: end) }
  }
}

extension ServicesWithRoom {
  /// Returns those of a type that have room for so many children, in the council's own area or at all.
  func services(
    _ type: ProvisionType, isOwn: Bool, isNear: Bool, roomFor children: Int
  ) -> [Int] {
    lists[List(type: type, isOwn: isOwn, isNear: isNear, children: children)] ?? []
  }

  /// Adds those that are registered on a day.
  mutating func advance(to day: Day) {
    while let next = waiting.last, market.services[next].registered <= day {
      waiting.removeLast()
      for children in 0...2 where hasRoom(next, for: children) {
        for list in lists(of: next, children) { lists[list, default: []].insertInOrder(next) }
      }
    }
  }

  /// Takes a place with a service for a child who stays.
  mutating func take(_ service: Int) {
    placesLeft[service]? -= 1
    let group = market.group(ofService: service)
    activeWith[group, default: 0] += 1
    for other in agencyGroups[group] ?? [service] { leaveOutIfFull(other) }
  }

  private mutating func leaveOutIfFull(_ service: Int) {
    for children in 1...2 where !hasRoom(service, for: children) {
      for list in lists(of: service, children) { lists[list]?.removeInOrder(service) }
    }
  }

  private func hasRoom(_ service: Int, for children: Int) -> Bool {
    guard children > 0 else { return true }
    if let left = placesLeft[service], left < children { return false }
    let group = market.group(ofService: service)
    return agencyGroups[group] == nil
      || activeWith[group, default: 0] + children <= ServicesWithRoom.mostWithAgencyGroup
  }

  private func lists(of index: Int, _ children: Int) -> [List] {
    let service = market.services[index]
    let isOwn = market.providers[service.owners.latest].isInHouse
    let near = service.authority == Authority.westmarchIndex ? [false, true] : [false]
    return near.map {
      List(type: service.type, isOwn: isOwn, isNear: $0, children: children)
    }
  }
}

extension [Int] {
  /// The first position whose number is not below another, in numbers in ascending order.
  private func position(of number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func insertInOrder(_ number: Int) {
    insert(number, at: position(of: number))
  }

  fileprivate mutating func removeInOrder(_ number: Int) {
    let position = position(of: number)
    if position < count, self[position] == number { remove(at: position) }
  }
}
