package import GRDB
package import ProviderRegister
package import Values

/// The suppliers that notices say were awarded, as admissions to the lots of a vehicle that is loaded.
package struct NoticeAdmissions: Sendable {
  /// A supplier of a lot, and what was done.
  package struct Line: Sendable {
    package enum Outcome: Hashable, Sendable {
      case recorded
      /// It is accredited already.
      case unchanged
      /// A person must look at it.
      case left(String)
    }

    package let lot: Lot
    package let supplier: PublishedProcurement.Organisation
    package let provider: Provider?
    package let from: Day
    package let outcome: Outcome
  }

  private let procurement: PublishedProcurement
  private let vehicle: Vehicle
  private let reason: String

  /// Prepares the recording of a procurement's awards; the reason is a code for accrediting.
  package init(_ procurement: PublishedProcurement, to vehicle: Vehicle, reason: String) {
    self.procurement = procurement
    self.vehicle = vehicle
    self.reason = reason
  }
}

extension NoticeAdmissions {
  /// Records an application and an accreditation for each supplier that the register has, and returns
  /// what became of every one.
  ///
  /// Lots are found by the names that are given, else by identifier or title. Throws
  /// `UnknownNoticeLots`, or `NoticeOfAnother` where the vehicle was published as something else.
  package func record(
    lots written: [String: String], _ recording: Recording, _ db: Database
  ) throws -> [Line] {
    try vehicle.mustBe(procurement)
    let lots = try NoticeLots(procurement, vehicle, written).lots()
    let matching = try SupplierMatching(db)
    var book = try AdmissionBook(knownOn: nil, db)
    var lines: [Line] = []
    for (published, lot) in zip(procurement.lots, lots) {
      for (supplier, from) in suppliers(of: published) {
        let match = try matching.match(supplier, db)
        let outcome = try match.provider.map {
          try admit($0, to: lot, from: from, &book, recording, db)
        }
        lines.append(
          Line(
            lot: lot, supplier: supplier, provider: match.provider, from: from,
            outcome: outcome ?? .left(match.advice(supplier))))
      }
    }
    return lines
  }

  /// Each supplier of a lot once, with the first day of its earliest award.
  private func suppliers(
    of lot: PublishedProcurement.Lot
  ) -> [(supplier: PublishedProcurement.Organisation, from: Day)] {
    let start = max(lot.period.from ?? vehicle.definition.term.from, vehicle.definition.term.from)
    let awarded = procurement.awards(of: lot).flatMap { award in
      award.suppliers.map { ($0, max(award.from ?? start, vehicle.definition.term.from)) }
    }
    let earliest = Dictionary(awarded) { min($0, $1) }
    return earliest.sorted { ($0.key.name, "\($0.value)") < ($1.key.name, "\($1.value)") }
      .map { ($0.key, $0.value) }
  }

  private func admit(
    _ provider: Provider, to lot: Lot, from day: Day, _ book: inout AdmissionBook,
    _ recording: Recording, _ db: Database
  ) throws -> Line.Outcome {
    let known = book.admission(on: lot.number, of: .provider(provider.number))
    let present = known?.state(on: day, vehicleEnd: vehicle.definition.end)?.status ?? .open
    if present == .accredited { return .unchanged }
    do {
      for step in [AdmissionStep.apply, .accredit] where present == .open || step == .accredit {
        try book.take(
          request(step, provider, on: day, recording), on: lot, of: vehicle, recording, db)
      }
      return .recorded
    } catch let problem as AdmissionProblem {
      return .left(problem.description)
    }
  }

  private func request(
    _ step: AdmissionStep, _ provider: Provider, on day: Day, _ recording: Recording
  ) -> AdmissionRequest {
    var request = AdmissionRequest(step, of: .provider(provider), on: day, by: recording.user)
    guard step == .accredit else { return request }
    request.reason = reason
    request.decisionReference = procurement.reference
    return request
  }
}

extension SupplierMatching.Match {
  /// What a person should do with a supplier that is not one provider of the register.
  package func advice(_ supplier: PublishedProcurement.Organisation) -> String {
    switch self {
    case .byNumber, .byName: ""
    case .several(let all):
      """
      The number is that of \(all.map(\.named).joined(separator: " and ")). Merge them with 'caremarket \
      provider merge' if they are one, then run this again.
      """
    case .contradicts(let number, let name):
      """
      The number is that of \(number.named), the name that of \(name.named). Put the register right with \
      'caremarket provider set' or 'merge', then run this again.
      """
    case .none(let like):
      """
      The register has it not. \(like.first.map { "It may be \($0.named); else add" } ?? "Add") it: \
      caremarket provider add "\(supplier.name)"\(supplier.numberOptions). Then run this again.
      """
    }
  }
}

extension PublishedProcurement.Organisation {
  /// Its numbers as the options of 'caremarket provider add'.
  fileprivate var numberOptions: String {
    let company = companyNumber.map { " --company-number \($0)" } ?? ""
    return company + (charityNumber.map { " --charity-number \($0)" } ?? "")
  }
}
