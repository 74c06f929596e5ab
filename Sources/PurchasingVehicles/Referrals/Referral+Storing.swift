import GRDB
import Store
import Values

extension Referral {
  init(row: Row, needs: [Need]) {
    let closedOn: Day? = row["closedOn"]
    let easting: Int? = row["fromEasting"]
    let northing: Int? = row["fromNorthing"]
    number = row["number"]
    childReference = row["childReference"]
    age = row["age"]
    sex = Sex(rawValue: row["sex"]) ?? .notStated
    lot = row["lot"]
    band = row["priceBand"]
    opened = Occasion(row, day: "openedOn", moment: "openedAt")
    neededFrom = row["neededFrom"]
    from = easting.flatMap { east in northing.map { GridPoint(easting: east, northing: $0) } }
    withinMiles = (row["withinMiles"] as Int?).map(Miles.init(tenths:))
    closed = closedOn.map { _ in Occasion(row, day: "closedOn", moment: "closedAt") }
    outcome = (row["outcome"] as String?).flatMap(Outcome.init(rawValue:))
    self.needs = needs
  }
}

extension Occasion {
  init(_ row: Row, day: String, moment: String) {
    self.init(
      day: row[day], moment: Moment(row[moment] as String) ?? Moment(secondsSince1970: 0))
  }
}
