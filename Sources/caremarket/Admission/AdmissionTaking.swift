import Definitions
import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// A step with an admission, taken on each of the lots that were named, or on none of them.
struct AdmissionTaking {
  let database: DatabaseOption
  let user: UserOption
  let subject: AdmissionSubjectOptions
  let step: AdmissionStep
  let day: Day

  /// What was done, for the person who did it.
  struct Outcome {
    let subject: AdmissionSubject
    let lots: [Lot]
    let exposure: AdmissionExposure?
  }

  /// Takes the step; the body fills in what the command was given.
  func take(
    decidedBy name: String?, _ fill: (inout AdmissionRequest) throws -> Void
  ) throws -> Outcome {
    let change = try user.change(by: "admission \(step.rawValue)")
    return try database.open().change(change) { db in
      let whose = try subject.subject(on: day, db)
      var request = AdmissionRequest(step, of: whose, on: day, by: name ?? change.user)
      try fill(&request)
      let lots = try subject.lots(on: day, db)
      var book = try AdmissionBook(knownOn: nil, db)
      _ = try lots.mapTellingAll { lot, vehicle in
        try book.take(request, on: lot, of: vehicle, Recording(change), db)
      }
      let named = lots.map(\.lot)
      let showsExposure = step == .suspend || step == .bar
      let exposure =
        try showsExposure ? AdmissionExposure(of: whose, on: named, day, db) : nil
      return Outcome(subject: whose, lots: named, exposure: exposure)
    }
  }

  /// Takes a step that is a decision, whose reason must be one for this use.
  func decide(
    _ decision: AdmissionDecisionOptions, reasons: CodeDefinitions,
    _ fill: (inout AdmissionRequest) throws -> Void
  ) throws -> Outcome {
    let reason = try reasons.code(decision.reason, for: step.rawValue, on: day).code
    return try take(decidedBy: decision.decidedBy) { request in
      request.reason = reason
      request.decisionReference = decision.decisionReference
      try fill(&request)
    }
  }
}

extension AdmissionTaking.Outcome {
  /// One sentence of what was done, as in "Accredited Larkenby Care Ltd (P1) on standard …".
  func sentence(_ verb: String, from day: Day) -> String {
    let names = lots.map(\.reference).joined(separator: ", ")
    let whom = subject == .lot ? "everybody" : subject.named
    return "\(verb) \(whom) on \(names) from \(day.inWords)."
  }
}
