import ProviderRegister
import Values

/// Whether a step may be taken with an admission, and what it leads to.
struct AdmissionCheck {
  private let request: AdmissionRequest
  private let lot: Lot
  private let vehicle: Vehicle
  private let known: Admission?

  init(_ request: AdmissionRequest, lot: Lot, vehicle: Vehicle, known: Admission?) {
    self.request = request
    self.lot = lot
    self.vehicle = vehicle
    self.known = known
  }

  /// Returns the step as it is to be recorded; throws `AdmissionProblem` or `SamePerson`.
  func entry(recordedAt moment: String) throws -> AdmissionEntry {
    try checkDays()
    try checkType()
    let people = try people()
    return AdmissionEntry(
      step: request.step, status: try status(), day: request.day, until: request.until,
      reviewDay: request.reviewDay, reason: request.reason,
      decisionReference: request.decisionReference, decidedBy: people.decidedBy,
      approvedBy: people.approvedBy, scores: request.scores, recordedAt: moment)
  }

  private func status() throws -> AdmissionStatus {
    let state = known?.state(on: request.day, vehicleEnd: vehicle.definition.end)
    let present = state?.status ?? .open
    let isUmbrella = request.subject.isUmbrella
    let next = AdmissionRules.status(
      after: present, request.step,
      beforeRestriction: known?.statusBeforeRestriction(upTo: request.day) ?? .open,
      isUmbrella: isUmbrella)
    guard let next else {
      throw AdmissionProblem.cannotFollow(
        request.subject.named, lot: lot.reference, request.step, present, since: state?.since,
        possible: AdmissionRules.steps(after: present, isUmbrella: isUmbrella))
    }
    return next
  }

  private func checkDays() throws {
    if let last = known?.entries.last, request.day < last.day {
      throw AdmissionProblem.earlier(
        request.subject.named, lot: lot.reference, request.day, recorded: last.day)
    }
    if let review = request.reviewDay, review <= request.day {
      throw AdmissionProblem.reviewTooEarly(review, from: request.day)
    }
    if let until = request.until, until <= request.day {
      throw AdmissionProblem.endTooEarly(until.adding(days: -1), from: request.day)
    }
    let end = vehicle.definition.end
    if [.apply, .accredit].contains(request.step), request.day >= end {
      throw AdmissionProblem.vehicleEnded(
        lot: lot.reference, last: end.adding(days: -1), request.day)
    }
  }

  private func checkType() throws {
    guard case .service(let service) = request.subject,
      !lot.definition.serviceTypes.contains(service.provisionType)
    else { return }
    throw AdmissionProblem.otherType(
      request.subject.named, service.provisionType, lot: lot.reference,
      types: lot.definition.serviceTypes)
  }

  private func people() throws -> (decidedBy: String, approvedBy: String?) {
    guard request.step.needsTwoPeople else { return (request.decidedBy, request.approvedBy) }
    guard let approver = request.approvedBy else {
      throw AdmissionProblem.needsPeople(request.step)
    }
    let two = try TwoPeople(decidedBy: request.decidedBy, approvedBy: approver)
    return (two.decidedBy, two.approvedBy)
  }
}
