import Values

/// A service that Ofsted registers or inspects, through the years of the example.
struct Service: Sendable {
  let type: ProvisionType
  let sector: Sector
  /// Counted from 0 in the order of the market; decides which spelling of its owner is used.
  let number: Int
  let urn: String
  /// Its number in the register of schools, where it is one.
  let educationURN: String?
  let registered: Day
  let closing: Closing?
  let authority: Int
  let address: Address
  var names: History<String>
  /// The index of the provider that owns it.
  var owners: History<Int>
  /// How many children it is registered for; for supported accommodation see `premises`.
  var places: History<Int>?
  var premises: [Premises]
  /// The latest few, the earliest first.
  var inspections: [Inspection]
  var isSuspended = false
  var isShortBreaksOnly = false
  var hasManyBuildings = false
  /// Whether Ofsted's files leave out who owns it, as they do for a few.
  var hidesOwner = false
}

extension Service {
  /// Returns whether Ofsted lists it on a day.
  func isListed(on day: Day) -> Bool {
    registered <= day && (closing.map { $0.day >= day } ?? true)
  }

  /// Returns the premises that it has on a day.
  func premises(on day: Day) -> [Premises] {
    premises.filter { $0.opened <= day }
  }

  /// Returns how many places it has on a day, or `nil` where its type is not registered for any.
  func places(on day: Day) -> Int? {
    guard type == .supportedAccommodation else { return places?.value(on: day) }
    return premises(on: day).reduce(0) { $0 + $1.places }
  }

  /// Returns its latest full inspection on or before a day.
  func inspection(on day: Day) -> Inspection? {
    inspections.last { $0.day <= day }
  }

  /// Returns the type as Ofsted's files spell it: a few homes are given a capital.
  var spelling: String {
    type == .childrensHome && number % 400 == 7 ? "Children's Home" : type.rawValue
  }
}
