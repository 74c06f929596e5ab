import CSVReading
import Foundation
import Importing
import TestSupport
import Testing
import Values

@testable import Demand

/// The public returns and statistics that stand beside the project on some machines.
@Suite(.needsRealData) struct PublishedFilesTests {
  private func take(_ folders: [String]) throws -> (TemporaryStore, ChildrensReturnReport) {
    let database = try TemporaryStore.ofTheSamples()
    let sources = try ReturnSources(folders.map { RealData.path("ssda903/\($0)") })
    return (database, try database.take(sources.groups))
  }

  private func counts(_ report: ChildrensReturnReport) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: report.broken.map { ($0.rule.number, $0.places.count) })
  }

  @Test func `five years of the sample of the demand model are 3,737 rows of 820 children`() throws
  {
    let (database, report) = try take(["d2i-sample"])
    #expect(
      report.years.map(\.year.description) == [
        "2017-18", "2018-19", "2019-20", "2020-21", "2021-22",
      ])
    #expect(report.years.map(\.episodes) == [1460, 974, 648, 402, 253])
    #expect(report.newEpisodes == 3737)
    #expect(try database.history().children.count == 820)
  }

  @Test func `one year against the one before breaks the rules that the validator names`() throws {
    let (_, report) = try take(["d2i-sample/2017", "d2i-sample/2018"])
    #expect(report.years.map(\.year.description) == ["2017-18", "2018-19"])
    let of2018 = report.broken.map { broken in
      (broken.rule.number, broken.places.count { $0.file?.hasPrefix("2018/") == true })
    }
    let counts = Dictionary(uniqueKeysWithValues: of2018)
    #expect(counts["503A", default: 0] + counts["502", default: 0] > 0)
  }

  @Test func `rules broken on purpose are counted as the validator counts them`() throws {
    let database = try TemporaryStore.ofTheSamples()
    let folder = RealData.path("ssda903/validator-fake")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".csv") && $0 != "placed_for_adoption_errors.csv" }
    let report = try database.take(ReturnSources(files.map { "\(folder)/\($0)" }).groups)
    #expect(report.years.map(\.year.description) == ["2017-18"])
    #expect(report.years.map(\.children) == [2675])
    #expect(report.newEpisodes == 5050)
    let counts = counts(report)
    #expect(counts["142"] == 10)
    #expect(counts["148"] == 1413)
    #expect(counts["432"] == 7)
    #expect(counts["433"] == 12)
    #expect(counts["527"] == 92)
    #expect(counts["550"] == 845)
    #expect(counts["EPI"] == 541)
    #expect(counts["133"] == 2)
    #expect(counts["344"] == 21)
  }

  @Test func `2,450 of 2,454 published rates are the number of 10,000, four regions' are not`()
    throws
  {
    let source = try CSVSource.opening(
      RealData.path("dfe/cla_number_and_rate_per_10k_children.csv"))
    var rows: [[String]] = []
    try CSVReader(source, encoding: .utf8, delimiter: UInt8(ascii: ","), limits: .standard)
      .forEachRow { row in
        rows.append((0..<row.count).map(row.text))
        return true
      }
    let header = try #require(rows.first)
    func column(_ name: String) throws -> Int { try #require(header.firstIndex(of: name)) }
    let (number, people) = (try column("number"), try column("population_estimate"))
    let (rate, year, region) = (
      try column("rate_per_10000"), try column("time_period"), try column("region_name")
    )
    var (right, wrong): (Int, [String]) = (0, [])
    for row in rows.dropFirst() {
      guard let children = Int(row[number]), let residents = Int(row[people]),
        let published = Int(row[rate])
      else { continue }
      if Share.per10000(children, of: residents, .halfUp) == published {
        right += 1
      } else {
        wrong.append("\(row[year]) \(row[region])")
      }
    }
    #expect(right == 2450)
    // Of these regions the number was rounded to the nearest ten after the rate was worked out.
    #expect(
      wrong == [
        "2024 East of England", "2023 West Midlands", "2023 Outer London", "2020 South West",
      ])
  }
}
