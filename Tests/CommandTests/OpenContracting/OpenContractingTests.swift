import Foundation
import Testing
import TestSupport

/// What `vehicle export` writes, held to the schema of the standard and to what `vehicle
/// import-notice` makes of it.
@Suite struct OpenContractingTests {
  @Test(arguments: ["westmarch-fostering", "westmarch-residential", "westmarch-supported"])
  func `an exported vehicle keeps to the schema of open contracting data`(
    _ vehicle: String
  ) async throws {
    let folder = try await admitted()
    let text = try run("caremarket vehicle export \(vehicle) --ocid ocds-x06000-wm0009", folder)
    let package = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(ReleaseSchema.package.problems(with: package) == [])
  }

  @Test func `the schema finds what is wrong with a release`() {
    let package: [String: Any] = [
      "uri": "no uri", "version": "1.1", "publishedDate": "2026-04-01",
      "publisher": ["name": "Westmarch"],
      "releases": [
        [
          "ocid": "ocds-1", "id": "1", "date": "2026-04-01T00:00:00Z", "tag": ["awarded"],
          "initiationType": "tender",
          "tender": [
            "id": "1", "lots": [["title": "Lot 1"]], "techniques": ["hasFramework": true],
          ],
        ] as [String: Any]
      ],
    ]
    let problems = ReleaseSchema.package.problems(with: package).joined(separator: "\n")
    for wrong in [".uri", ".publishedDate", ".tag[0]", ".lots[0].id", ".hasFramework"] {
      #expect(problems.contains(wrong))
    }
  }

  @Test(arguments: ["westmarch-fostering", "westmarch-residential"])
  func `a vehicle that is exported and read again says the same of itself`(
    _ vehicle: String
  ) async throws {
    let folder = try await admitted()
    let show = "caremarket vehicle show \(vehicle) --format json"
    let kept = try object(run(show, folder))
    _ = try run("caremarket vehicle export \(vehicle) --output notice.json", folder)
    let read = try object(
      run("caremarket vehicle import-notice notice.json --format json", folder))
    for key in ["kind", "lead", "participating", "regime", "from", "description", "openToOthers"] {
      #expect(read[key] as? NSObject == kept[key] as? NSObject, "\(key)")
    }
    #expect(
      (kept["extensions"] as? String)?.hasPrefix(read["extensions"] as? String ?? "?") == true)
    let lots = (kept["lots"] as? [[String: Any]] ?? []).map { $0["title"] as? String }
    #expect((read["lots"] as? [[String: Any]] ?? []).map { $0["title"] as? String } == lots)
    #expect(!lots.isEmpty)
  }

  @Test func `suppliers that are exported stand on the same lots once they are taken in`()
    async throws
  {
    let folder = try await admitted()
    let list = "caremarket admission list --vehicle westmarch-fostering --status accredited "
    let columns = "--format csv | cut -d, -f1-4 | sort"
    let before = try run(list + columns, folder)
    #expect(before.contains("Vennick Fostering Ltd"))
    let taken = try run(
      """
      caremarket vehicle export westmarch-fostering --output notice.json
      cp empty.sqlite caremarket.sqlite
      caremarket vehicle import-notice notice.json --vehicle westmarch-fostering > /dev/null
      \(list)\(columns)
      """, folder)
    #expect(taken == before)
  }

  /// The register of the samples with three suppliers accredited, and a copy from before they were.
  private func admitted() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try await Given.shared.copy("vehicles", into: folder.url)
    _ = try run(
      """
      set -e
      cp caremarket.sqlite empty.sqlite
      accredit() {
        caremarket admission apply "$1" --lot "$2" --from "$3"
        caremarket admission accredit "$1" --lot "$2" --from "$3" --reason criteria-met \\
          --decision-reference 'PB 1/2025'
      }
      accredit 'Vennick Fostering' westmarch-fostering/core 2025-04-01
      accredit 'Vennick Fostering' westmarch-fostering/specialist 2025-09-01
      accredit 'Larkenby Care' westmarch-residential/standard 2024-05-01
      """, folder)
    return folder
  }

  private func run(_ command: String, _ folder: TemporaryFolder) throws -> String {
    let result = try Shell.run(command, in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    return result.output
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
