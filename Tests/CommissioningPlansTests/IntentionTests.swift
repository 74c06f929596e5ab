import CommissioningPlans
import Definitions
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@Suite struct IntentionTests {
  private let made: TemporaryStore

  init() throws {
    made = try TemporaryStore.empty()
    try made.take(IntentionImport.self, [ProjectFolder.sample("intentions.csv")])
  }

  private func intention(_ item: String) throws -> Intention {
    let all = try made.store.read { db in try IntentionQueries.all(db) }
    return try #require(all.first { $0.item.hasPrefix(item) })
  }

  @Test func `what was said last year has its result and what happened`() throws {
    let (bought, not) = (try intention("Twelve places"), try intention("A crisis house"))
    #expect(bought.latest?.status == "bought")
    #expect(bought.latest?.outcome == "Twelve places with four providers")
    #expect(not.latest?.status == "not-bought")
    #expect(try bought.isOpen(on: PlanStore.day("2026-03-01")))
    #expect(try !bought.isOpen(on: PlanStore.day("2026-03-02")))
  }

  @Test func `what is planned stands as it was announced`()
    throws
  {
    let planned = try intention("Parent and child")
    #expect(planned.steps.count == 1)
    #expect(planned.latest?.status == IntentionDraft.firstStatus)
    #expect(planned.latest?.earliest == Day("2027-02-01"))
    #expect(try planned.isOpen(on: PlanStore.day("2027-02-02")))
    #expect(planned.volume == .init(number: 20, unit: "families"))
  }

  @Test func `a later list adds how one stands now, and the same list again changes nothing`()
    throws
  {
    let head = "Item,Type,Area,Route,Announced on,Earliest date,Status,Status since\n"
    let row = "An open item,Children's homes,Westmarch,A block contract,2026-01-01,,"
    try made.take(IntentionImport.self, text: "\(head)\(row),\n")
    try made.take(IntentionImport.self, text: "\(head)\(row)Delayed,2026-02-01\n")
    let steps = try intention("An open item").steps
    #expect(steps.map(\.status) == ["planned", "delayed"])
    try made.take(
      IntentionImport.self, text: "\(head)\(row)Delayed,2026-02-01\n\n")
    #expect(try intention("An open item").steps == steps)
  }

  @Test func `every mistake in a row is told at its column`() throws {
    let problem = #expect(throws: ImportProblem.self) {
      try made.take(
        IntentionImport.self,
        text: "Item,Type,Area,Volume,Unit,Route,Announced on,Earliest date,Status,Status since,"
          + "Notice,Notice reference,Result,What happened\n"
          + "A,Children's homes,W,4,,A block contract,2026-01-01,,,,,,,\n"
          + "B,Children's homes,W,0,places,A block contract,2026-01-01,,,,,,,\n"
          + "C,Children's homes,W,,,A block contract,2026-01-01,,Delayed,,UK1,,,\n"
          + "D,Children's homes,W,,,A block contract,2026-01-01,,Delayed,2025-01-01,,,Bought,All\n"
          + "E,Children's homes,W,,,A block contract,2026-01-01,,,2026-02-01,,,Bought,\n")
    }
    let places = problem?.findings.map { "\($0.place.line ?? 0) \($0.place.column?.heading ?? "")" }
    #expect(
      places == [
        "2 Unit", "3 Volume", "4 Status since", "4 Notice reference", "5 Status", "5 Status since",
        "6 What happened",
      ])
  }

  @Test(arguments: ["A crisis house", "Parent and child"])
  func `one that is closed stays so, and a later day needs a reason`(_ item: String) throws {
    var update = Intention.Update()
    update.earliest = Day("2028-01-01")
    let (intention, later) = (try intention(item), update)
    #expect(throws: IntentionProblem.self) { try change(intention, later) }
  }

  private func change(_ intention: Intention, _ update: Intention.Update) throws {
    let change = TemporaryStore.change("intention update")
    try made.store.change(change) { db in
      try intention.update(update, on: PlanStore.day("2026-11-21"), Recording(change), db)
    }
  }

  @Test func `every code of the mapping stands in the lists of the statement`() throws {
    let codes = try IntentionCodes(ContractsFolder(path: "\(ProjectFolder.path)/Contracts"))
    let day = try PlanStore.day("2026-11-21")
    for intention in try made.store.read({ db in try IntentionQueries.all(db) }) {
      #expect(throws: Never.self) {
        _ = try codes.types.code(intention.type, on: day)
        _ = try codes.routes.code(intention.route, on: day)
        _ = try intention.valueBand.map { try codes.valueBands.code($0, on: day) }
        _ = try intention.volume.map { try codes.units.code($0.unit, on: day) }
        for step in intention.steps { _ = try codes.statuses.code(step.status, on: day) }
      }
    }
    #expect(throws: Never.self) {
      try codes.statuses.code(IntentionDraft.firstStatus, for: "open", on: day)
    }
  }
}
