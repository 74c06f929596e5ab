import CSVReading
import DemandForecast
import Importing
import TestSupport
import Testing
import Values

@testable import Demand

/// Population projections in the form in which the Office for National Statistics publishes them.
@Suite struct PopulationProjectionTests {
  private func projection(_ rows: [String]) throws -> PopulationProjection {
    let header = "AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2025,2026"
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    return try PopulationProjection(
      CSVSource("snpp.csv", text: text), authority: "X06000001")
  }

  private func rows(_ area: String, _ sex: String, _ people: String) -> [String] {
    ((0..<18).map(String.init) + ["18", "90 and over", "All ages"]).map {
      "\(area),Westmarch,Population,\(sex),\($0),\(people)"
    }
  }

  @Test func `the residents under 18 of the council are read, of each age and year`() throws {
    let found = try projection(
      rows("X06000002", "persons", "9,9") + rows("X06000001", "persons", "3400,3420"))
    #expect(found.people.count == 18)
    #expect(found.people[17] == [2025: 3400, 2026: 3420])
  }

  @Test func `males and females are added up, and decimals of older files rounded`() throws {
    let found = try projection(
      rows("X06000001", "males", "1700.4,1700") + rows("X06000001", "females", "1600.5,1601"))
    #expect(found.people[0] == [2025: 3301, 2026: 3301])
  }

  @Test func `a file of another area has no row of the council`() throws {
    let problem = #expect(throws: ImportProblem.self) {
      try projection(rows("E06000001", "persons", "9,9"))
    }
    #expect(problem?.findings.first?.message.contains("no row of X06000001") == true)
  }

  @Test func `every number that is none is named with its line and year`() throws {
    let problem = #expect(throws: ImportProblem.self) {
      try projection(rows("X06000001", "persons", "3400,many"))
    }
    #expect(problem?.findings.count == 18)
    #expect(problem?.findings.first?.place.description == "snpp.csv, line 2, column G (2026)")
  }
}
