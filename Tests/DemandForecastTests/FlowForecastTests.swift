import Definitions
import Foundation
import TestSupport
import Testing
import Values

@testable import DemandForecast

@Suite struct FlowForecastTests {
  private let definition: FlowDefinition
  private let day = Day(daysSince1970: 20_544)

  init() throws {
    var definition = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").flowModel()
    definition.draws = 6
    self.definition = definition
  }

  @Test func `without moves, entries and birthdays everyone stays`() {
    let forecast = forecast(stays: children(10, aged: 8, kind: 1), FlowRates(days: 365))
    #expect(forecast[FlowCell(band: 2, kind: 1)].mean == 10)
    #expect(forecast[.all].variance == 0)
  }

  @Test func `at a rate of leaving of 0.2% a day 100 children are 48.2 after a year`() throws {
    var rates = FlowRates(days: 365)
    rates.exposure[FlowRates.Risk(band: 2, kind: 1)] = 50_000
    rates.moves[FlowRates.Move(band: 2, from: 1, to: nil)] = 100
    let found = forecast(stays: children(100, aged: 6, kind: 1), rates)[.all]
    #expect(abs(found.mean - 100 * exp(-0.002 * 365)) < 0.000_1)
    // Of 100 children each is there with a likelihood of 0.482: 100 x 0.482 x 0.518 = 24.97, and
    // more because 100 events do not tell the rate exactly.
    #expect(found.variance > 24.9 && found.variance < 60)
  }

  @Test func `everyone who is 17 has left a year later, and those who are 16 are 17`() {
    let stays = children(7, aged: 17, kind: 0) + children(5, aged: 16, kind: 0, from: 100)
    let forecast = forecast(stays: stays, FlowRates(days: 365))
    #expect(forecast[.all].mean == 5)
    #expect(forecast[FlowCell(band: 4)].mean == 5)
  }

  @Test func `a child of 4 is counted among those of 5 to 9 after the birthday`() {
    let forecast = forecast(stays: children(3, aged: 4, kind: 1), FlowRates(days: 365))
    #expect(forecast[FlowCell(band: 2, kind: 1)].mean == 3)
    #expect(forecast[FlowCell(band: 1)].mean == 0)
  }

  @Test func `those who come are counted at their age, with a variance like their number`() {
    var rates = FlowRates(days: 365)
    rates.entries[FlowRates.Entry(age: 12, kind: 3)] = 73
    let found = forecast(stays: [], rates, days: 100)[FlowCell(band: 3, kind: 3)]
    #expect(abs(found.mean - 20) < 0.000_1)
    #expect(found.variance > 20)
  }

  @Test func `kinds and bands add up to all children`() throws {
    let history = StayHistory(invented(seed: 3))
    let forecast = FlowForecast(
      history, from: origin, on: [origin.adding(days: 200)],
      FlowPlan(FlowRates(history, window: window, definition)), definition)
    let moment = try #require(forecast.moments.last)
    let kinds = definition.kinds.indices.map { moment[FlowCell(kind: $0)].mean }
    let bands = definition.ageBands.indices.map { moment[FlowCell(band: $0)].mean }
    #expect(abs(kinds.reduce(0, +) - moment[.all].mean) < 0.000_001)
    #expect(abs(bands.reduce(0, +) - moment[.all].mean) < 0.000_001)
  }

  @Test func `the start of a forecast is the children who are there`() throws {
    let history = StayHistory(invented(seed: 5))
    let forecast = FlowForecast(
      history, from: origin, on: [], FlowPlan(FlowRates(history, window: window, definition)),
      definition)
    let count = FlowCount(history, on: origin, definition)
    #expect(forecast.moments[0][.all].mean == Double(count[.all]))
    #expect(forecast.moments[0][.all].variance == 0)
  }

  @Test func `of many councils whose rates are known, the 80% interval holds for about that many`()
    throws
  {
    let found = (0..<20).map { seed in
      backTest(seed: UInt64(seed)).lines.filter { $0.cell == .all }
    }.flatMap { $0 }
    let held80 = found.filter { $0.holds(.percent80) }.count
    let held95 = found.filter { $0.holds(.percent95) }.count
    // Of 20 that hold at 80% by chance, 12 to 20 are within two and a half standard deviations.
    #expect((12...20).contains(held80), "\(held80) of \(found.count)")
    #expect(held95 >= 16, "\(held95) of \(found.count)")
    let bias = found.reduce(0) { $0 + $1.estimate.mean - Double($1.actual) } / Double(found.count)
    #expect(abs(bias) < 5, "\(bias)")
  }

  @Test func `the same stays in another order give the same forecast`() throws {
    let stays = invented(seed: 9)
    let (first, second) = (StayHistory(stays), StayHistory(stays.reversed()))
    let forecasts = [first, second].map {
      FlowForecast(
        $0, from: origin, on: [origin.adding(days: 90)],
        FlowPlan(FlowRates($0, window: window, definition)), definition
      ).moments[1][.all]
    }
    #expect(abs(forecasts[0].mean - forecasts[1].mean) < 0.000_001)
  }

  @Test func `numbers alone are the same as those of children followed one by one`() throws {
    let history = StayHistory(invented(seed: 11))
    let start = FlowStart(history, on: origin, definition)
    let days = [origin.adding(days: 100), origin.adding(days: 900)]
    let steps = FlowSteps(
      through: days, from: origin, atMost: 28,
      FlowPlan(FlowRates(history, window: window, definition)), definition)
    var followed = FlowExpectation(start, definition)
    var numbers = FlowNumbers(start, through: days[1], definition)
    for step in steps.steps {
      followed.take(step)
      numbers.take(step)
    }
    let cells = FlowCells(definition)
    let found = zip(cells.all, cells.sums(of: numbers.numbers(on: days[1])))
    let expected = followed.estimates(dispersion: 1)
    for (cell, number) in found {
      #expect(abs(number - (expected[cell]?.mean ?? 0)) < 0.000_001, "\(cell)")
    }
  }

  @Test
  func `a back-test has an origin in every month that has a window before and what came after`()
    throws
  {
    let known = try #require(Day("2016-04-01"))...(try #require(Day("2020-03-31")))
    let origins = BackTest.origins(in: known, windowDays: 730, daysAhead: 365)
    #expect(origins.map(\.description).first == "2018-04-01")
    #expect(origins.map(\.description).last == "2019-04-01")
    #expect(origins.count == 13)
    #expect(BackTest.origins(in: known, windowDays: 1200, daysAhead: 365) == [])
  }

  private var origin: Day { day.adding(days: -365) }
  private var window: ClosedRange<Day> { origin.adding(days: -730)...origin }

  private func invented(seed: UInt64) -> [Stay] {
    InventedCare().stays(day.adding(days: -3_000)...day, seed: seed)
  }

  private func backTest(seed: UInt64) -> BackTest {
    BackTest(
      StayHistory(invented(seed: seed)), origins: [origin], windowDays: 730, daysAhead: 365,
      definition)
  }

  private func forecast(
    stays: [Stay], _ rates: FlowRates, days: Int = 365
  ) -> FlowForecast.Moment {
    let forecast = FlowForecast(
      StayHistory(stays), from: day, on: [day.adding(days: days)], FlowPlan(rates), definition)
    return forecast.moments[1]
  }

  private func children(_ count: Int, aged age: Int, kind: Int, from first: Int = 0) -> [Stay] {
    let born = Month(containing: day).adding(months: -(age * 12 + 3))
    return (0..<count).map {
      Stay(child: first + $0, born: born, kind: kind, from: day.adding(days: -50), until: nil)
    }
  }
}
