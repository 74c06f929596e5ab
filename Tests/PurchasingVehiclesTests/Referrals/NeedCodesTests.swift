import Foundation
import StrictYAML
import TestSupport
import Testing

@testable import PurchasingVehicles

/// The coded needs of a referral.
@Suite struct NeedCodesTests {
  private static let contracts = "\(ProjectFolder.path)/Contracts"
  private let codes: NeedCodes

  init() throws {
    codes = try NeedCodes(contracts: NeedCodesTests.contracts)
  }

  @Test func `what the standard says must be given, must be given`() {
    let problems = codes.problems(in: [])
    #expect(problems.count == 2)
    #expect(problems[0].hasPrefix("'livingCompanions' must be given: solo, withOthers"))
    #expect(problems[1].hasPrefix("'pets' must be given"))
  }

  @Test func `an unknown need, an unknown code and a need given twice are all named`() {
    let problems = codes.problems(in: [
      Need(field: "hobby", code: "chess"), Need(field: "pets", code: "dog"),
      Need(field: "livingCompanions", code: "solo"),
      Need(field: "livingCompanions", code: "withOthers"),
    ])
    #expect(problems.count == 3)
    #expect(problems[0].contains("no need 'hobby'"))
    #expect(problems[1].contains("'pets' is one of must, can, no, notKnown, not 'dog'"))
    #expect(problems[2].contains("'livingCompanions' was given more than once"))
  }

  @Test(arguments: [(15, true), (16, false)])
  func `no child under 16 fits supported accommodation`(_ age: Int, _ isExcluded: Bool) {
    let excluded = codes.excludedTypes(age: age, [])
    #expect(excluded.contains("Supported Accommodation") == isExcluded)
  }

  @Test func `residential care that is unsuitable rules out homes and not agencies`() {
    let need = Need(field: "residentialCareSuitability", code: "unsuitable")
    let excluded = codes.excludedTypes(age: 17, [need])
    #expect(excluded.contains("Children's home"))
    #expect(!excluded.contains("Independent Fostering Agency"))
  }

  @Test func `no field of the file takes free text`() {
    #expect(codes.fields.allSatisfy { $0.codes.count > 1 })
  }

  @Test(.needsRealData) func `the fields and options are those of the standard`() throws {
    let standard = "standards/placements.json"
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: RealData.path(standard))))
    let entities = try #require((json as? [String: Any])?["entities"] as? [[String: Any]])
    let fields = entities.flatMap { $0["fields"] as? [[String: Any]] ?? [] }
    let options = Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in
        (field["name"] as? String).map { ($0, field["options"] as? [String] ?? []) }
      })
    for field in codes.fields {
      let known = try #require(options[field.name])
      // The standard's Booleans have no options; 'other (please specify)' asks for free text.
      guard !known.isEmpty else { continue }
      let words = known.map { $0.replacingOccurrences(of: " (please specify)", with: "") }
      #expect(field.codes.map(\.label) == words)
    }
  }
}
