import Values

@testable import Documents

/// A chart of each kind.
enum SampleCharts {
  static let bars = Chart(
    title: "Places by type of service",
    description: "A bar chart. Children's homes have 376 places, four in ten of all.",
    unit: "Registered places", kind: .bars,
    table: SampleTables.counts(
      "Places by type of service, 31 March 2025", "Type of service", ["Places"],
      [
        (.text("Children's home"), [376]), (.text("Supported accommodation"), [251]),
        (.text("Residential special school registered as a children's home"), [84]),
        (.text("Secure children's home"), [12]), (.text("Residential family centre"), [0]),
      ]))

  static let shares = Chart(
    title: "Judgements by type of service",
    description: "A bar for each type. Good is the largest share everywhere.",
    unit: "Share of services that have been inspected", kind: .stackedBars,
    table: SampleTables.counts(
      "Judgements by type of service, 31 March 2025", "Type of service",
      ["Outstanding", "Good", "Requires improvement to be good", "Inadequate"],
      [
        (.text("Children's home"), [12, 61, 15, 6]), (.text("Fostering agency"), [3, 8, 1, 0]),
        (.text("Residential family centre"), [0, 2, 0, 1]), (.text("Secure home"), [0, 0, 0, 0]),
      ]))

  static let lines = Chart(
    title: "Homes by sector since 2019",
    description: "Private homes rose from 41 to 78; the council's own stayed near 10.",
    unit: "Children's homes on 31 March", kind: .lines,
    table: SampleTables.counts(
      "Homes by sector on 31 March of each year", "Day", ["Private", "Council", "Voluntary"],
      zip(
        2019...2025,
        [
          [41, 9, 4], [46, 9, 4], [52, 10, 5], [55, 10, 6], [66, 9, 6], [70, 10, 6],
          [78, 10, 6],
        ]
      ).compactMap { year, counts in
        Day(year: year, month: 3, day: 31).map { (.day($0), counts) }
      }))

  static let groups = Chart(
    title: "Joiners and leavers",
    description: "In each year more homes joined than left.",
    unit: "Children's homes", kind: .bars,
    table: SampleTables.counts(
      "Homes that joined and left, by year", "Year", ["Joined", "Left"],
      [(.text("2022-23"), [11, 4]), (.text("2023-24"), [9, 6]), (.text("2024-25"), [14, 3])]))

  static let rings = Chart(
    title: "Services by distance",
    description: "Two in three services are within 10 miles of the centre of Westmarch.",
    unit: "Services",
    kind: .rings(
      DistanceRings(
        centre: "Westmarch Town Hall",
        edges: [5, 10, 20, 50].map { Miles(tenths: $0 * 10) })),
    table: distances)

  static let dots = Chart(
    title: "Where services are",
    description: "Services lie mostly to the north and east of the centre.",
    unit: "Each dot is a service",
    kind: .rings(
      DistanceRings(
        centre: "Westmarch Town Hall",
        edges: [5, 10, 20, 50].map { Miles(tenths: $0 * 10) },
        points: (0..<60).map { number in
          .init(distance: Miles(tenths: number * number % 480), bearing: number * 37 % 360)
        })),
    table: distances)

  private static let distances = SampleTables.counts(
    "Services by distance from Westmarch Town Hall", "Distance", ["Services"],
    [
      (.text("Up to 5 miles"), [61]), (.text("Over 5 and up to 10 miles"), [32]),
      (.text("Over 10 and up to 20 miles"), [21]), (.text("Over 20 and up to 50 miles"), [9]),
      (.text("Beyond 50 miles"), [5]),
    ])
}
