import GRDB
import ImportRuns
import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What a later list of the same agreements may say, and what it may not.
@Suite struct LaterListTests {
  private let lists: ListStore

  init() throws {
    lists = try ListStore()
    try lists.take([["Issued on": "25/03/2025"], ["Reference": "A-2", "Child reference": "C-7"]])
  }

  @Test func `the same list in another order changes nothing`() throws {
    let before = try lists.made.contents()
    let report = try lists.take([
      ["Reference": "A-2", "Child reference": "C-7"], ["Issued on": "25/03/2025"],
    ])
    guard case .nothingNew = report.result else {
      Issue.record("stored")
      return
    }
    #expect(try lists.made.contents() == before)
  }

  @Test func `an end and a signature are added, and the import can be taken back`() throws {
    let before = try lists.made.contents()
    try lists.take([
      [
        "Issued on": "25/03/2025", "Signed by provider on": "28/03/2025",
        "Ended on": "31/05/2025", "Reason for ending": "Moved",
      ]
    ])
    #expect(try statuses(of: 1) == ["issued", "active", "signedByProvider", "ended"])
    let end = try steps(of: 1).last
    #expect(end?.day == Day("2025-06-01") && end?.reason == "moved")
    _ = try lists.made.store.undo(
      batch: lists.made.lastBatch(), TemporaryStore.change("import undo"))
    #expect(try lists.made.contents() == before)
  }

  @Test(arguments: [
    ["Starts on": "02/04/2025"], ["Budget code": "R100"], ["Route": "In-house"],
    ["Child reference": "C-8"], ["Issued on": "26/03/2025"],
  ])
  func `a list that says otherwise of an agreement is refused`(_ change: [String: String]) throws {
    let problems = try lists.problems { try lists.take([change]) }
    #expect(problems.count == 1 && problems[0].contains("this says otherwise"))
  }

  @Test func `needs may follow where none are recorded, and then not be others`() throws {
    try lists.take([["Needs": "pets=must", "Issued on": "25/03/2025"]])
    #expect(try lists.needs() == ["pets=must"])
    let problems = try lists.problems {
      try lists.take([["Needs": "pets=no", "Issued on": "25/03/2025"]])
    }
    #expect(problems.count == 1 && problems[0].contains("this says otherwise"))
    try lists.take([["Reference": "A-2", "Child reference": "C-7", "Needs": ""]])
    #expect(try lists.needs() == ["pets=must"])
  }

  @Test func `one agreement takes the place of another, whatever their order in the list`() throws {
    try lists.take([
      ["Reference": "A-4", "Starts on": "01/06/2025", "Takes the place of": "A-3"],
      ["Reference": "A-3"],
    ])
    let agreements = try lists.agreements()
    #expect(agreements.map(\.reference) == ["A-1", "A-2", "A-3", "A-4"])
    #expect(agreements[3].supersedes == 3)
    #expect(try statuses(of: 3) == ["active", "superseded"])
    let problems = try lists.problems {
      try lists.take([
        ["Reference": "A-5", "Starts on": "01/07/2025", "Takes the place of": "A-3"],
        ["Reference": "A-6", "Starts on": "01/03/2025", "Takes the place of": "A-2"],
      ])
    }
    #expect(problems.count == 2)
    #expect(problems[0].contains("took the place of 'A-3' already"))
    #expect(problems[1].contains("'A-2' does not begin before"))
  }

  @Test func `a row that is wrong is not called unknown by the one that takes its place`() throws {
    let problems = try lists.problems {
      try lists.take([
        ["Reference": "A-4", "Starts on": "01/06/2025", "Takes the place of": "A-3"],
        ["Reference": "A-3", "Vehicle": "alliance"],
      ])
    }
    #expect(problems.count == 1)
  }

  @Test func `an import on which fees were built cannot be taken back`() throws {
    try lists.take(
      FeeLineImport.self, "Agreement,For what,From,To,Amount,Per",
      "A-1,Care,01/04/2025,,4850.00,Week")
    let batch = try lists.made.lastBatch()
    #expect(throws: UndoConflict.self) {
      try lists.made.store.undo(batch: batch - 1, TemporaryStore.change("import undo"))
    }
  }

  private func steps(of agreement: Int) throws -> [AgreementStep] {
    try lists.made.store.read { try AgreementQueries.steps($0)[agreement] ?? [] }
  }

  private func statuses(of agreement: Int) throws -> [String] {
    try steps(of: agreement).map(\.status.rawValue)
  }
}
