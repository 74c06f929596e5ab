import Foundation
import TestSupport
import Values

@testable import DemandForecast

/// The sample returns, read just as far as the published model needs them.
enum ReturnSample {
  static func episodes(_ definition: PublishedModelDefinition) throws -> [PublishedModelEpisode] {
    let years = (2017...2021).map(String.init)
    var births: [Int: Day] = [:]
    for row in try years.flatMap({ try rows($0, "header.csv") }) {
      guard let child = Int(row[0]), let birth = Day(inFile: row[2]) else { continue }
      if births[child] == nil { births[child] = birth }
    }
    return try years.flatMap { year in
      try rows(year, "episodes.csv").compactMap { episode($0, births, definition) }
    }
  }

  private static func episode(
    _ row: [String], _ births: [Int: Day], _ definition: PublishedModelDefinition
  ) -> PublishedModelEpisode? {
    guard let child = Int(row[0]), let from = Day(inFile: row[1]), let born = births[child],
      let bracket = definition.bracket(born: born, on: from)
    else { return nil }
    return PublishedModelEpisode(
      child: child, from: from, until: Day(inFile: row[7]), bracket: bracket,
      category: definition.category(of: row[5]))
  }

  private static func rows(_ year: String, _ file: String) throws -> [[String]] {
    let path = RealData.path("ssda903/d2i-sample/\(year)/\(file)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }
}
