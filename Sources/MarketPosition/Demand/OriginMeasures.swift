import Demand
import Documents
import Values

/// Where the children came from who are looked after: by the postcode district of their home.
struct OriginMeasures: MeasureSet {
  static let figureNames: [String] = []
  static let tableNames = ["children-by-home-locality"]

  private let day: Day
  private let districts: HomeDistricts

  init(_ facts: DemandFacts) {
    day = facts.day
    districts = HomeDistricts(
      Cohort(of: facts.history, on: facts.day, facts.words.rules),
      fewest: facts.words.rules.fewestOfDistrict)
  }

  let figures: [String: Figure] = [:]

  var tables: [StatementTable] {
    [
      CountTable(
        id: "children-by-home-locality",
        caption: "Children looked after on \(day.inWords), by postcode district of their home",
        measure: .lookedAfter(on: day),
        rows: Dimension(
          name: "homeDistrict", title: "Home", headings: districts.lines.map(\.heading)),
        columns: nil, cells: districts.lines.map { [$0.children] },
        notes: [
          "The home of unaccompanied children is not known, nor where the return has no postcode."
        ]
      ).table
    ]
  }
}
