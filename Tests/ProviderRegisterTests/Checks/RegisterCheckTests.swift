import Testing
import Values

@testable import ProviderRegister

/// Facts that a check passes, or in which it finds something about somebody.
struct CheckExample {
  let check: String
  let facts: RegisterFacts
  /// Whom the check must name, in order; empty where it must find nothing.
  let finds: [String]

  init(_ check: String, _ facts: RegisterFacts, finds: [String]) {
    self.check = check
    self.facts = facts
    self.finds = finds
  }
}

@Suite struct RegisterCheckTests {
  @Test func `each check finds what it is for and nothing else`() throws {
    for example in try RegisterCheckTests.examples() {
      let check = try #require(RegisterChecks.all.first { $0.name == example.check })
      #expect(
        check.findings(in: example.facts).map(\.subject) == example.finds, "\(example.check)")
    }
  }

  @Test func `each check has an example that it passes and one that it fails`() throws {
    let examples = try RegisterCheckTests.examples()
    for check in RegisterChecks.all {
      let own = examples.filter { $0.check == check.name }
      #expect(own.contains { $0.finds.isEmpty }, "\(check.name) has no example that it passes.")
      #expect(own.contains { !$0.finds.isEmpty }, "\(check.name) has no example that it fails.")
    }
  }

  @Test func `each finding says what to do with a command or a request`() throws {
    for example in try RegisterCheckTests.examples() {
      for finding in RegisterChecks.all.flatMap({ $0.findings(in: example.facts) }) {
        let isAdvice = ["caremarket ", "Ask for", "lift it", "Record"].contains {
          finding.message.contains($0)
        }
        #expect(isAdvice, "\(finding.message)")
      }
    }
  }

  private static let home = "9000001 Alder House"
  private static let alder = "Alder Homes (P1)"

  private static func examples() throws -> [CheckExample] {
    try documents() + services() + providers() + [
      CheckExample("centre-unknown", .example(), finds: []),
      CheckExample("centre-unknown", .example(hasCentre: false), finds: [""]),
    ]
  }

  private static func documents() throws -> [CheckExample] {
    let certificate = ProviderDocument.example(
      number: 9, kind: "Ofsted registration certificate", urn: "9000001", expiresIn: nil)
    let statement = ProviderDocument.example(
      number: 8, kind: "Statement of purpose", urn: "9000001", expiresIn: nil)
    let own = [
      "Public liability insurance", "Employers' liability insurance", "Safeguarding policy",
      "Financial check",
    ].map { ProviderDocument.example(kind: $0, expiresIn: nil) }
    return [
      CheckExample(
        "document-expired", try .example(documents: [.example(expiresIn: 0)]), finds: []),
      CheckExample(
        "document-expired", try .example(documents: [.example(expiresIn: -1)]), finds: [alder]),
      CheckExample(
        "document-expired",
        try .example(documents: [.example(expiresIn: -1), .example(number: 2, expiresIn: 300)]),
        finds: []),
      CheckExample(
        "document-expiring", try .example(documents: [.example(expiresIn: 43)]), finds: []),
      CheckExample(
        "document-expiring", try .example(documents: [.example(expiresIn: 42)]), finds: [alder]),
      CheckExample(
        "document-expiring", try .example(documents: [.example(expiresIn: -1)]), finds: []),
      CheckExample("document-missing", try .example(), finds: [alder, home]),
      CheckExample("document-missing", try .example(documents: own), finds: [home]),
      CheckExample(
        "document-missing", try .example(documents: own + [certificate, statement]), finds: []),
    ]
  }

  private static func services() throws -> [CheckExample] {
    let checks: [(String, Service, Bool)] = [
      ("service-without-owner", .example(provider: nil), true),
      ("service-without-owner", .example(provider: nil, authority: "X06000002"), false),
      ("places-unknown", .example(places: nil), true),
      ("places-unknown", .example(places: 0), false),
      ("registration-suspended", .example(registrationStatus: "suspended"), true),
      ("registration-suspended", .example(), false),
      ("judgement-without-decision", .example(judgement: .inadequate), true),
      ("judgement-without-decision", .example(judgement: .seriousWeaknesses), true),
      ("judgement-without-decision", .example(judgement: .notYetInspected), false),
      ("in-house-not-marked", .example(sector: "Local Authority"), true),
      ("in-house-not-marked", .example(isInHouse: true, sector: "Local Authority"), false),
    ]
    // A second home with places, elsewhere, shows that homes have places.
    let elsewhere = Service.example(urn: "9000002", authority: "X06000003")
    return try checks.map { check, service, finds in
      CheckExample(
        check, try .example(services: [service, elsewhere]), finds: finds ? [home] : [])
    }
  }

  private static func providers() throws -> [CheckExample] {
    try [
      CheckExample(
        "review-overdue", .example(standings: [.example(reviewInDays: -1)]), finds: [alder]),
      CheckExample("review-overdue", .example(standings: [.example(reviewInDays: 0)]), finds: []),
      CheckExample("no-single-point-of-contact", .example(commissioners: [:]), finds: [alder]),
      CheckExample("no-single-point-of-contact", .example(), finds: []),
      alike("Alder Homes CIC", finds: [alder]),
      alike("Older Homes", finds: []),
      alike("Alder Homes 2", finds: []),
    ]
  }

  private static func alike(_ name: String, finds: [String]) throws -> CheckExample {
    let facts = try RegisterFacts.example(
      services: [.example(), .example(urn: "9000002", provider: 2)],
      providers: [.example(), .example(number: 2, name: name)])
    return CheckExample("owners-alike", facts, finds: finds)
  }
}
