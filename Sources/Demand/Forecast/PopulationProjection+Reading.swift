package import CSVReading
package import DemandForecast
import Importing
import Values

extension PopulationProjection {
  /// Reads the residents of an authority from a file of population projections.
  ///
  /// Source: Office for National Statistics, subnational population projections, persons by single year
  /// of age: a row for each age, a column for each year. Files of males and females are added up.
  /// Throws `ImportProblem` with every problem in the file.
  package init(_ source: CSVSource, authority: String) throws {
    var reading = ProjectionReading(name: source.name, authority: authority)
    do {
      try CSVReader(source, encoding: .utf8, delimiter: UInt8(ascii: ","), limits: .standard)
        .forEachRow { row in
          reading.take(row)
          return true
        }
    } catch let problem as CSVProblem {
      reading.log.add(problem.finding)
    }
    try self.init(people: reading.finished())
  }
}

/// The reading of projections, row by row.
private struct ProjectionReading {
  private struct Columns {
    let area: Int
    let age: Int
    /// By calendar year.
    let years: [Int: Int]
  }

  let name: String
  let authority: String
  var log = FindingLog()
  private var columns: Columns?
  private var people: [Int: [Int: Int]] = [:]

  init(name: String, authority: String) {
    self.name = name
    self.authority = authority
  }

  mutating func take(_ row: CSVRow) {
    guard let columns else { return takeHeader(row) }
    guard row.count > columns.area, row.text(columns.area) == authority,
      row.count > columns.age, let age = Int(row.text(columns.age)), (0..<18).contains(age)
    else { return }
    for (year, column) in columns.years {
      guard column < row.count, let number = whole(row.text(column)) else {
        let cell = Place.Column(number: column + 1, heading: String(year))
        log.error(at: Place(file: name, line: row.line, column: cell), Message.noNumber)
        continue
      }
      people[age, default: [:]][year, default: 0] += number
    }
  }

  private mutating func takeHeader(_ row: CSVRow) {
    let headings = (0..<row.count).map { row.text($0).uppercased() }
    let years = headings.enumerated().compactMap { place, heading in
      heading.count == 4 ? Int(heading).map { ($0, place) } : nil
    }
    guard let area = headings.firstIndex(of: "AREA_CODE"),
      let age = headings.firstIndex(of: "AGE_GROUP"), !years.isEmpty
    else {
      if log.errorCount == 0 {
        log.error(at: Place(file: name, line: row.line), Message.noHeader)
      }
      return
    }
    columns = Columns(area: area, age: age, years: Dictionary(years) { first, _ in first })
  }

  /// Residents are whole in newer projections, and have decimals in older ones.
  private func whole(_ text: String) -> Int? {
    guard let number = ExactDecimal(text), number.coefficient >= 0 else { return nil }
    let scale = (0..<number.scale).reduce(Int64(1)) { scale, _ in scale * 10 }
    return Int(Rounding.halfUp.quotient(of: number.coefficient, by: scale))
  }

  mutating func finished() throws -> [Int: [Int: Int]] {
    let missing = (0..<18).filter { people[$0] == nil }
    if log.errorCount == 0, !missing.isEmpty {
      log.error(at: Place(file: name), Message.noAge(missing, authority))
    }
    try log.throwErrors()
    return people
  }
}

private enum Message {
  static let noHeader = """
    This is no file of population projections: its first row must have AREA_CODE, AGE_GROUP and a \
    column for each year, as the Office for National Statistics publishes them for persons.
    """

  static let noNumber = "This must be a number of residents."

  static func noAge(_ ages: [Int], _ authority: String) -> String {
    """
    There is no row of \(authority) for the age of \(ages.map(String.init).joined(separator: ", ")). \
    Download the file by single year of age for local authorities.
    """
  }
}
