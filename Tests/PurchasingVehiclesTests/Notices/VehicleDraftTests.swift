import Geography
import StrictYAML
import Store
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// What a vehicle's file is drafted from notices.
@Suite struct VehicleDraftTests {
  @Test(arguments: [
    "{}",
    #"{"hasFrameworkAgreement": true, "frameworkAgreement": {"method": "withReopeningCompetition"}}"#,
    #"{"hasFrameworkAgreement": true, "frameworkAgreement": {"isOpenFrameworkScheme": true}}"#,
    #"{"hasDynamicPurchasingSystem": true, "dynamicPurchasingSystem": {"type": "open"}}"#,
  ])
  func `what the reader of a vehicle's file asks for is what the draft says is to complete`(
    _ techniques: String
  ) throws {
    let draft = try draft(techniques)
    let found = try problems(in: draft)
    let lines = Set(draft.gaps.map(\.line))
    // The weights and ties of a competition are asked for where the way of calling off stands.
    let others = found.filter { !lines.contains($0.place.line ?? 0) }
    #expect(others.allSatisfy { $0.message.contains("A mini-competition has") })
    let asked = Set(found.compactMap(\.place.line))
    let unasked = draft.gaps.filter { !asked.contains($0.line) }.map(\.field)
    #expect(Set(unasked).isSubset(of: ["callOffs.weights", "callOffs.ties"]))
  }

  @Test func `marks in a notice's texts do not break the file`() throws {
    let title = ##"\"Homes\": #1 [a] {b} & 'c' \\ - yes"##
    let draft = try draft("{}", title: title)
    let root = try YAMLDocument(draft.text, file: "draft.yaml").root
    var findings: [Finding] = []
    let values = root.entries(&findings)
    #expect(
      values.first { $0.key == "title" }?.value.text(&findings)
        == ##""Homes": #1 [a] {b} & 'c' \ - yes"##)
    #expect(findings.isEmpty)
  }

  @Test func `kinds that admit by what they are get their rule of admission`() throws {
    #expect(try draft(#"{"hasFrameworkAgreement": true}"#).text.contains("rule: closed"))
    #expect(try draft(#"{"hasDynamicPurchasingSystem": true}"#).text.contains("rule: continuous"))
    #expect(try draft("{}").gaps.contains { $0.field == "admission.rule" })
  }

  private func draft(_ techniques: String, title: String = "Homes") throws -> VehicleDraft {
    let tender = """
      "title": "\(title)", "techniques": \(techniques),
      "lots": [{"id": "1", "title": "Lot 1", "contractPeriod": {"startDate": "2027-04-01",
      "endDate": "2031-03-31"}}, {"id": "A 2", "contractPeriod": {"durationInDays": 365}}]
      """
    let read = try PublishedNotices.procurement(PublishedNotices.release(tender: tender))
    let words = try PublishedNotices.words()
    return try TemporaryStore.ofTheSamples().store.read { db in
      VehicleDraft(read, name: "homes", words, try AuthorityDirectory(db))
    }
  }

  private func problems(in draft: VehicleDraft) throws -> [Finding] {
    do {
      _ = try VehicleDefinition(
        name: "homes", yaml: draft.text, file: "homes.yaml", Definitions.words())
      return []
    } catch let problem as YAMLProblem {
      return problem.findings
    }
  }
}
