import GRDB
import Values

/// The middles of authorities while an edition of the postcode directory is read: the means of the
/// points of its postcodes, rounded to whole metres.
struct AuthorityCentres {
  private struct Sum {
    var count = 0
    var eastings = 0
    var northings = 0
  }

  private let districts: KnownDistricts
  private var sums: [Sum]

  init(_ districts: KnownDistricts) {
    self.districts = districts
    sums = Array(repeating: Sum(), count: districts.all.count)
  }

  mutating func add(_ row: PostcodeRow) {
    sums[row.district].count += 1
    sums[row.district].eastings += row.point.easting
    sums[row.district].northings += row.point.northing
  }

  mutating func remove(_ row: PostcodeRow) {
    sums[row.district].count -= 1
    sums[row.district].eastings -= row.point.easting
    sums[row.district].northings -= row.point.northing
  }
}

extension AuthorityCentres {
  /// How many authorities have postcodes in the edition.
  var count: Int { byAuthority.count }

  /// Brings the table of centres up to date; authorities that the edition lacks keep theirs.
  func store(_ db: Database) throws {
    for (authority, sum) in byAuthority.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: """
          INSERT INTO authorityCentre (authority, easting, northing) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET easting = excluded.easting, northing = excluded.northing
          """,
        arguments: [authority, mean(sum.eastings, sum.count), mean(sum.northings, sum.count)])
    }
  }

  private var byAuthority: [String: Sum] {
    zip(districts.all, sums).filter { $0.1.count > 0 }.reduce(into: [:]) { result, entry in
      let (district, sum) = entry
      result[district.authority, default: Sum()].count += sum.count
      result[district.authority, default: Sum()].eastings += sum.eastings
      result[district.authority, default: Sum()].northings += sum.northings
    }
  }

  /// Halves go up, as people round; coordinates of the National Grid are never negative.
  private func mean(_ sum: Int, _ count: Int) -> Int { (2 * sum + count) / (2 * count) }
}
