import Testing
import Values

@testable import PurchasingVehicles

/// How an admission stands on a day, given the steps that were taken.
@Suite struct AdmissionStateTests {
  @Test(arguments: [
    // A day, the status, since when, until when.
    ("2025-03-31", nil, nil, nil),
    ("2025-04-01", "applied", "2025-04-01", "2025-05-01"),
    ("2025-04-30", "applied", "2025-04-01", "2025-05-01"),
    ("2025-05-01", "accredited", "2025-05-01", "2025-09-01"),
    ("2025-08-31", "accredited", "2025-05-01", "2025-09-01"),
    ("2025-09-01", "suspended", "2025-09-01", "2025-10-01"),
    ("2025-10-01", "accredited", "2025-10-01", "2029-04-01"),
    ("2029-03-31", "accredited", "2025-10-01", "2029-04-01"),
    ("2029-04-01", "expired", "2029-04-01", nil),
  ])
  func `the day before and the day of every change are told apart`(
    _ day: String, _ status: String?, _ since: String?, _ until: String?
  ) throws {
    let admission = try AdmissionStateTests.admission([
      (.apply, .applied, "2025-04-01"), (.evaluate, .applied, "2025-04-20"),
      (.accredit, .accredited, "2025-05-01"), (.suspend, .suspended, "2025-09-01"),
      (.lift, .accredited, "2025-10-01"),
    ])
    let state = admission.state(on: try Day(inTest: day), vehicleEnd: try Day(inTest: "2029-04-01"))
    #expect(state?.status.rawValue == status)
    #expect(state?.since.description == since)
    #expect(state?.until?.description == until)
  }

  @Test func `an accreditation with a last day of its own ends with it`() throws {
    let admission = try AdmissionStateTests.admission(
      [(.apply, .applied, "2025-04-01"), (.accredit, .accredited, "2025-05-01")],
      until: "2026-05-01")
    let end = try Day(inTest: "2029-04-01")
    #expect(
      admission.state(on: try Day(inTest: "2026-04-30"), vehicleEnd: end)?.status == .accredited)
    #expect(admission.state(on: try Day(inTest: "2026-05-01"), vehicleEnd: end)?.status == .expired)
  }

  @Test func `what was barred stays barred after the vehicle has ended`() throws {
    let admission = try AdmissionStateTests.admission([
      (.apply, .applied, "2025-04-01"), (.bar, .barred, "2025-05-01"),
    ])
    let end = try Day(inTest: "2026-04-01")
    #expect(admission.state(on: try Day(inTest: "2027-01-01"), vehicleEnd: end)?.status == .barred)
  }

  /// Makes an admission of steps, with the last day of the last one where it is given.
  static func admission(
    _ steps: [(AdmissionStep, AdmissionStatus, String)], until: String? = nil
  ) throws -> Admission {
    let entries = try steps.enumerated().map { index, step in
      AdmissionEntry(
        step: step.0, status: step.1, day: try Day(inTest: step.2),
        until: index == steps.count - 1 ? try until.map(Day.init(inTest:)) : nil, reviewDay: nil,
        reason: nil, decisionReference: nil, decidedBy: "A", approvedBy: nil, scores: [],
        recordedAt: "2025-01-01T00:00:00Z")
    }
    return Admission(number: 1, lot: 1, key: .provider(1), entries: entries)
  }
}
