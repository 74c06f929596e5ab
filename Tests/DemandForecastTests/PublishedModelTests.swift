import Definitions
import Foundation
import TestSupport
import Testing
import Values

@testable import DemandForecast

/// The figures of cs-demand-model 0.5.1 on the sample that it ships, as it prints them.
@Suite(.needsRealData) struct PublishedModelTests {
  private let definition: PublishedModelDefinition
  private let model: PublishedModel

  init() throws {
    definition = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").publishedModel()
    model = PublishedModel(try ReturnSample.episodes(definition), definition)
  }

  @Test func `a year of daily steps gives the number that councils know`() throws {
    let moments = model.forecast(
      window: try window("2021-09-27", "2022-03-27"), steps: 365, daysInStep: 1)
    #expect(moments[0].inCare == 86)
    #expect(
      [1, 30, 90, 180, 365].map { moments[$0].inCare.sixDecimals }
        == ["85.873994", "82.299716", "75.393702", "66.229460", "51.344931"])
    #expect(
      definition.categories.indices.map { moments[365].count(inCategory: $0).sixDecimals }
        == ["29.104232", "10.962485", "5.775993", "5.502221"])
  }

  @Test func `four steps of 90 days are not quite a year of single days`() throws {
    let moments = model.forecast(
      window: try window("2021-09-27", "2022-03-27"), steps: 4, daysInStep: 90)
    #expect(
      moments.dropFirst().map(\.inCare.sixDecimals)
        == ["75.629871", "66.516397", "58.689449", "52.036122"])
  }

  @Test func `an earlier window counts children in the bracket in which their episode began`()
    throws
  {
    let moments = model.forecast(
      window: try window("2019-04-01", "2020-03-31"), steps: 365, daysInStep: 1)
    #expect(moments[0].inCare == 214)
    let last = moments[365].population
    #expect(last[state("from10to15", "fostering")]?.sixDecimals == "71.223254")
    #expect(last[state("from16", "supported")]?.sixDecimals == "5.720465")
    #expect(last[PublishedModelState(bracket: 3, category: nil)]?.sixDecimals == "54.890727")
  }

  private func state(_ bracket: String, _ category: String) -> PublishedModelState {
    PublishedModelState(
      bracket: definition.brackets.firstIndex { $0.name == bracket } ?? -1,
      category: definition.categories.firstIndex { $0.name == category })
  }

  private func window(_ from: String, _ through: String) throws -> ClosedRange<Day> {
    try #require(Day(from))...(try #require(Day(through)))
  }
}

extension Double {
  fileprivate var sixDecimals: String { String(format: "%.6f", self) }
}
