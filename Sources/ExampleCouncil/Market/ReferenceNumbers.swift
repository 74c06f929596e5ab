import Values

/// The numbers by which Ofsted knows services, in the order in which they were registered.
///
/// Real numbers begin with `SC0` to `SC4` or with 1 or 2; these begin with `SC9` or with 9, so that
/// nobody can look one of them up.
struct ReferenceNumbers {
  /// The number of each service, in the services' order.
  let urns: [String]

  /// Services registered before this day have a number that begins with SC.
  private static let lastOldDay = ExampleCalendar.startOfYear(2016)

  init(registered days: [Day]) {
    let ordered = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    let old = ordered.prefix { days[$0] < ReferenceNumbers.lastOldDay }
    var urns = days.map { _ in "" }
    for (place, index) in old.enumerated() {
      urns[index] = "SC9\(ReferenceNumbers.digits(place, of: old.count, width: 5))"
    }
    let new = ordered.dropFirst(old.count)
    for (place, index) in new.enumerated() {
      urns[index] = "9\(ReferenceNumbers.digits(place, of: new.count, width: 6))"
    }
    self.urns = urns
  }

  /// Returns digits that rise with the place, with gaps between them where there is room.
  private static func digits(_ place: Int, of count: Int, width: Int) -> String {
    let room = width == 5 ? 100_000 : 1_000_000
    let digits = String(room + (place + 1) * max(1, min(97, room / (count + 2))))
    return String(digits.suffix(width))
  }
}
