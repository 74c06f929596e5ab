import Values

/// A lot of one of Westmarch's vehicles, as its file in `Contracts/Vehicles` has it.
struct VehicleLot: Sendable {
  /// A price band with its weekly ceilings, the earliest first.
  struct Band: Sendable {
    let name: String
    /// The ages that it is for; `nil` where a parent is placed too, whose age it goes by.
    let ages: ClosedRange<Int>?
    let ceilings: [(from: Day, weekly: Money)]
  }

  let vehicle: String
  let name: String
  let type: ProvisionType
  /// The first day of the vehicle.
  let begins: Day
  /// How many in a hundred placements of the type are for its need.
  let share: Int
  let bands: [Band]
}

extension VehicleLot {
  /// The ceiling of a band on a day.
  static func ceiling(_ band: Band, on day: Day) -> Money {
    band.ceilings.last { $0.from <= day }?.weekly ?? band.ceilings[0].weekly
  }

  /// The lots of the framework for fostering, the dynamic vehicle for homes and the approved list.
  static let all: [VehicleLot] = fostering + homes + supported

  private static let fostering: [VehicleLot] = {
    let first = ExampleCalendar.startOfYear(2026)
    let second = ExampleCalendar.startOfYear(2027)
    func lot(_ name: String, share: Int, _ bands: [Band]) -> VehicleLot {
      VehicleLot(
        vehicle: "westmarch-fostering", name: name, type: .fosteringAgency, begins: first,
        share: share, bands: bands)
    }
    func band(_ name: String, _ ages: ClosedRange<Int>?, _ pounds: Int64, _ later: Int64? = nil)
      -> Band
    {
      let ceilings = [(first, pounds)] + (later.map { [(second, $0)] } ?? [])
      return Band(name: name, ages: ages, ceilings: ceilings.map { ($0.0, Money(pounds: $0.1)) })
    }
    return [
      lot(
        "core", share: 78,
        [
          band("under-5", 0...4, 880, 910), band("5-to-10", 5...10, 915, 945),
          band("11-to-15", 11...15, 960, 992), band("16-and-17", 16...17, 1010, 1044),
        ]),
      lot(
        "parent-and-child", share: 8,
        [band("parent-under-18", nil, 1590), band("parent-18-and-over", nil, 1480)]),
      lot(
        "specialist", share: 14,
        [band("enhanced", 0...17, 1290), band("complex", 0...17, 1620), band("solo", 0...17, 1960)]),
    ]
  }()

  private static let homes: [VehicleLot] = {
    let first = ExampleCalendar.startOfYear(2023)
    let second = ExampleCalendar.startOfYear(2026)
    func lot(_ name: String, share: Int, _ bands: [Band]) -> VehicleLot {
      VehicleLot(
        vehicle: "westmarch-residential", name: name, type: .childrensHome, begins: first,
        share: share, bands: bands)
    }
    func band(_ name: String, _ ages: ClosedRange<Int>, _ pounds: Int64, _ later: Int64) -> Band {
      Band(
        name: name, ages: ages,
        ceilings: [(first, Money(pounds: pounds)), (second, Money(pounds: later))])
    }
    return [
      lot(
        "standard", share: 68,
        [
          band("under-12", 5...11, 4700, 5350), band("12-to-17", 12...17, 4900, 5600),
          band("solo", 5...17, 8200, 9300),
        ]),
      lot(
        "therapeutic", share: 24,
        [band("group", 5...17, 6100, 6950), band("solo", 5...17, 9600, 10900)]),
      lot("short-breaks", share: 8, [band("all", 5...17, 3900, 4450)]),
    ]
  }()

  private static let supported: [VehicleLot] = {
    let first = ExampleCalendar.startOfYear(2026).adding(months: 6)
    func lot(_ name: String, share: Int, _ bands: [(String, Int64)]) -> VehicleLot {
      VehicleLot(
        vehicle: "westmarch-supported", name: name, type: .supportedAccommodation, begins: first,
        share: share,
        bands: bands.map {
          Band(name: $0.0, ages: 16...17, ceilings: [(first, Money(pounds: $0.1))])
        })
    }
    return [
      lot("shared", share: 70, [("standard", 780), ("enhanced", 1250)]),
      lot("self-contained", share: 30, [("day-and-night", 2950)]),
    ]
  }()
}

extension Money {
  /// Whole pounds.
  init(pounds: Int64) {
    self.init(pence: pounds * 100)
  }
}
