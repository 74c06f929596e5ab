import Geography
import Importing
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// How definitions come into the database and stay there.
@Suite struct VehicleLoadingTests {
  @Test(arguments: Definitions.folder.names())
  func `what was loaded reads as its file does`(_ name: String) throws {
    let made = try TemporaryStore.ofEveryAuthority()
    let definition = try Definitions.shipped(name)
    try made.load(definition)
    #expect(try made.vehicle(name, on: "2026-04-01").definition == definition)
  }

  @Test(arguments: Definitions.folder.names())
  func `the same file again changes nothing`(_ name: String) throws {
    let made = try TemporaryStore.ofEveryAuthority()
    try made.load(Definitions.shipped(name))
    let before = try made.contents()
    #expect(try made.load(Definitions.shipped(name), from: "2026-11-21") == .unchanged)
    #expect(try made.contents() == before)
  }

  @Test func `a changed ceiling holds from its day on, and what was known before stays`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.load(Definitions.read(Definitions.small))
    let dearer = Definitions.small.replacing("950.00", with: "990.00")
    let day = try Day(inTest: "2026-10-01")
    #expect(
      try made.load(Definitions.read(dearer), from: "2026-10-01") == .changed(["lots"], from: day))
    let before = try made.vehicle("example", on: "2026-09-30")
    let after = try made.vehicle("example", on: "2026-10-01")
    #expect(before.definition.bands[0].price(on: day)?.weekly == Money(pence: 95_000))
    #expect(after.definition.bands[0].price(on: day)?.weekly == Money(pence: 99_000))
    #expect(before.lots[0].number == after.lots[0].number)
    #expect(before.lots[0].bands.map(\.number) == after.lots[0].bands.map(\.number))
  }

  @Test func `a correction from the first day replaces the whole record`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.load(Definitions.read(Definitions.small))
    let corrected = Definitions.small.replacing("Example framework", with: "Right title")
    try made.load(Definitions.read(corrected), from: "2026-04-01")
    #expect(try made.vehicle("example", on: "2026-04-01").definition.title == "Right title")
  }

  @Test func `a change before what is recorded is refused`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.load(Definitions.read(Definitions.small))
    let changed = Definitions.small.replacing("Example framework", with: "Other")
    #expect(throws: (any Error).self) {
      try made.load(Definitions.read(changed), from: "2026-03-31")
    }
  }

  @Test func `an extension that was used is added once and never edited`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.load(Definitions.read(Definitions.small))
    let used = Definitions.small + "\nused: [{ decided: 2026-05-01, by: A, reference: D1 }]"
    #expect(
      try made.load(Definitions.read(used))
        == .changed(["used"], from: Day(inTest: "2026-04-01")))
    #expect(
      try made.vehicle("example", on: "2026-04-01").definition.end == Day(inTest: "2031-04-01"))
    #expect(try made.load(Definitions.read(used)) == .unchanged)
    let other = used.replacing("D1", with: "D2")
    #expect(throws: ExtensionConflict.self) { try made.load(Definitions.read(other)) }
  }

  @Test func `an authority that nobody knows is named with its line`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let known = KnownWords(
      provisionTypes: try ProjectFolder.imports.codeList("placement-types"),
      authorities: try made.store.read { db in try AuthorityDirectory(db) },
      today: TemporaryStore.today)
    let yaml = Definitions.small.replacing("participating: []", with: "participating: [Nowhere]")
    #expect {
      _ = try VehicleDefinition(name: "example", yaml: yaml, file: "example.yaml", known)
    } throws: { error in
      (error as? any UserFacingError)?.findings.contains {
        $0.place.line == 6 && $0.message.contains("'Nowhere' is no local authority")
      } ?? false
    }
  }
}
