import Definitions
import GRDB
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// The council's list of who stands on which lot.
@Suite struct AdmissionImportTests {
  @Test func `the steps of a list lead where the commands would lead`() throws {
    let council = try AdmissionCouncil()
    // The rows need not stand in the order of their days.
    try take(
      [
        "core,Vennick Fostering Ltd,,,Suspended,2026-09-01,,Safeguarding,PB 7,A Person,B Person,2026-09-28,",
        "core,Vennick Fostering Ltd,,,Applied,2026-04-10,,,,,,,",
        "core,Vennick Fostering Ltd,,,Accredited,2026-05-01,,Criteria met,PB 2,A Person,,,",
      ], into: council)
    let days = ["2026-04-09", "2026-04-10", "2026-04-30", "2026-05-01", "2026-09-01"]
    #expect(
      try days.map { try council.status(on: $0) }
        == [nil, .applied, .applied, .accredited, .suspended])
  }

  @Test func `an accreditation by itself brings its application`() throws {
    let council = try AdmissionCouncil()
    let row = "core,Vennick Fostering,,,Admitted,2026-05-01,2027-04-30,Criteria met,PB 2,,,,"
    try take([row], into: council)
    #expect(try council.status(on: "2027-04-30") == .accredited)
    #expect(try council.status(on: "2027-05-01") == .expired)
    #expect(try steps(council) == ["apply", "accredit"])
  }

  @Test func `a longer list adds only the steps that are new`() throws {
    let council = try AdmissionCouncil()
    let admitted = "core,Vennick Fostering,,,Admitted,2026-05-01,,Criteria met,PB 2,,,,"
    try take([admitted], into: council)
    try take(
      [admitted, "core,Vennick Fostering,,,Left,2026-08-01,,Notice given,Letter,,,,"],
      into: council)
    #expect(try steps(council) == ["apply", "accredit", "withdraw"])
  }

  @Test func `a group and a whole lot have admissions of their own`() throws {
    let council = try AdmissionCouncil()
    try council.admit()
    let group = "core,,,Quillmarsh Group,Suspended,2026-06-01,,Quality,PB 4,A,B,2026-06-20,"
    let lot = "core,,,,Suspended,2026-07-01,,Lot under review,PB 5,A,B,2026-07-20,"
    try take([group], into: council)
    #expect(try council.status(on: "2026-06-01") == .suspended)
    try take(
      [lot, "core,,,Quillmarsh Group,Lifted,2026-06-20,,Review passed,PB 6,A,B,,"], into: council)
    #expect(try council.status(on: "2026-06-20") == .accredited)
    #expect(try council.status(on: "2026-07-01") == .suspended)
  }

  @Test(arguments: [
    ("core,Nobody,,,Applied,2026-05-01,,,,,,,", "column C (Provider): 'Nobody' is no provider"),
    ("cores,Vennick Fostering,,,Applied,2026-05-01,,,,,,,", "column B (Lot): example has no lot"),
    ("core,Vennick Fostering,,,Admitted,2026-05-01,,,,,,,", "column I (Reason): Nobody is"),
    ("core,Vennick Fostering,,,Admitted,2026-05-01,,Best,PB,,,,", "column I (Reason): 'Best'"),
    ("core,Vennick Fostering,,,Lifted,2026-05-01,,Review passed,PB,A,B,,", "column F (Step)"),
    (
      "core,Vennick Fostering,,,Barred,2026-05-01,,Safeguarding,PB,A,a,,",
      "column L (Approved by): Two people must agree to this, and"
    ),
    ("core,Vennick Fostering,,,Barred,2026-05-01,,Safeguarding,PB,A,,,", "column L (Approved by)"),
    ("core,Vennick Fostering,,,Suspended,2026-05-01,,Quality,PB,A,B,,", "column M (Review day)"),
    ("core,Vennick Fostering,,,Applied,2026-05-01,2026-06-01,,,,,,", "column H (Last day)"),
    ("core,Vennick Fostering,,,Evaluated,2026-05-01,,,,,,,", "column N (Scores)"),
    ("core,Vennick Fostering,,Quillmarsh Group,Applied,2026-05-01,,,,,,,", "column E (Group)"),
    ("core,Vennick Fostering,,,Applied,2031-05-01,,,,,,,", "column G (From): The vehicle"),
  ])
  func `what cannot be is named by its column, and nothing is kept`(
    _ row: String, _ problem: String
  ) throws {
    let council = try AdmissionCouncil()
    let thrown = #expect(throws: ImportProblem.self) {
      try take(["core,Larkenby Care,,,Applied,2026-05-01,,,,,,,", row], into: council)
    }
    let found = thrown?.findings.map(\.description) ?? []
    #expect(found.contains { $0.hasPrefix("test.csv, line 3, \(problem)") }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("test.csv, line 3, ") }, "\(found)")
    #expect(try steps(council) == [])
  }

  @Test func `a list may give every reason that commands may, and no other`() throws {
    let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let reasons = try contracts.admissionReasons().codes.map(\.code).sorted()
    #expect(try ProjectFolder.imports.codeList("admission-reasons").codes.sorted() == reasons)
  }

  private static let header = """
    Vehicle,Lot,Provider,URN,Group,Step,From,Last day,Reason,Decision reference,Decided by,\
    Approved by,Review day,Scores
    """

  private func take(_ rows: [String], into council: AdmissionCouncil) throws {
    let text = [Self.header] + rows.map { "example,\($0)" }
    try council.made.take(AdmissionImport.self, text: text.joined(separator: "\n") + "\n")
  }

  private func steps(_ council: AdmissionCouncil) throws -> [String] {
    try council.made.store.read { db in
      try String.fetchAll(db, sql: "SELECT step FROM admissionStep ORDER BY day, number")
    }
  }
}
