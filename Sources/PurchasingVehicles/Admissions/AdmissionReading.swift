import GRDB
import Importing
import ProviderRegister
import Values

/// The reading of the rows that say who stands on which lot.
struct AdmissionReading {
  /// A step that a row asks for.
  struct Step {
    let row: ImportedRow
    let vehicle: Vehicle
    let lot: Lot
    let request: AdmissionRequest
  }

  /// Who decided, where a row does not say.
  private let user: String
  private var lots = LotColumns()
  private var providers = ProviderColumn()

  init(by user: String) {
    self.user = user
  }

  /// Returns the step that a row asks for, or `nil` where something in it, which is added to the log,
  /// is wrong.
  mutating func step(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> Step? {
    let before = log.errorCount
    guard let day = row.day("from") else { return nil }
    let found = try lots.lot(row, on: knownDay(row, day, db), db, &log)
    let subject = try subject(row, on: day, db, &log)
    let step = row.text("step").flatMap(AdmissionStep.init(rawValue:))
    if let step { checkDecision(row, step, &log) }
    let scores = scores(row, step, &log)
    guard log.errorCount == before, let found, let subject, let step else { return nil }
    var request = AdmissionRequest(
      step, of: subject, on: day, by: row.text("decidedBy") ?? user)
    request.approvedBy = row.text("approvedBy")
    request.reason = row.text("reason")
    request.decisionReference = row.text("decisionReference")
    request.reviewDay = row.day("reviewDay")
    request.until = row.day("through").map { $0.adding(days: 1) }
    request.scores = scores
    return Step(row: row, vehicle: found.vehicle, lot: found.lot, request: request)
  }

  /// Adds what is wrong with the names of a row some of whose cells could not be read.
  mutating func checkNames(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let day = row.day("from") else { return }
    _ = try lots.lot(row, on: knownDay(row, day, db), db, &log)
    _ = try subject(row, on: day, db, &log)
  }

  /// The day for which the vehicle is looked up: applications come before it begins.
  private func knownDay(_ row: ImportedRow, _ day: Day, _ db: Database) throws -> Day {
    guard let vehicle = row.text("vehicle") else { return day }
    return max(day, try VehicleQueries.firstDay(ofVehicle: vehicle, db) ?? day)
  }

  /// Whose admission it is: a service's where there is a URN, else a provider's or a group's, else the
  /// lot's own.
  private mutating func subject(
    _ row: ImportedRow, on day: Day, _ db: Database, _ log: inout FindingLog
  ) throws -> AdmissionSubject? {
    let provider = try providers.provider(row, db, &log)
    if let urn = row.text("urn") { return try service(urn, row, on: day, db, &log) }
    guard let group = row.text("group") else {
      return row.text("provider") == nil ? .lot : provider.map { .provider($0) }
    }
    if row.text("provider") != nil {
      log.error(at: row.place("group"), Message.both)
      return nil
    }
    do {
      return .group(try GroupQueries.group(group, db))
    } catch let unknown as UnknownGroup {
      log.error(at: row.place("group"), unknown.description)
      return nil
    }
  }

  /// The service of a URN; one that the register has only from a later day is still the same service.
  private func service(
    _ urn: String, _ row: ImportedRow, on day: Day, _ db: Database, _ log: inout FindingLog
  ) throws -> AdmissionSubject? {
    do {
      let first = try ServiceQueries.firstDay(of: urn.uppercased(), db) ?? day
      return .service(try ServiceQueries.known(urn, on: max(day, first), db))
    } catch let unknown as UnknownService {
      log.error(at: row.place("urn"), unknown.description)
      return nil
    }
  }

  private func checkDecision(
    _ row: ImportedRow, _ step: AdmissionStep, _ log: inout FindingLog
  ) {
    if step.isDecision, row.text("reason") == nil {
      log.error(at: row.place("reason"), Message.noReason(step))
    }
    if step.isDecision, row.text("decisionReference") == nil {
      log.error(at: row.place("decisionReference"), Message.noReference(step))
    }
    if step == .suspend, row.day("reviewDay") == nil {
      log.error(at: row.place("reviewDay"), Message.noReview)
    }
    if step != .accredit, row.day("through") != nil {
      log.error(at: row.place("through"), Message.noLastDay)
    }
  }

  private func scores(
    _ row: ImportedRow, _ step: AdmissionStep?, _ log: inout FindingLog
  ) -> [EvaluationScore] {
    let written = row.list("scores")
    let scores = written.compactMap(EvaluationScore.init)
    let isRepeated = Set(scores.map(\.criterion)).count < scores.count
    if scores.count < written.count || isRepeated || (step == .evaluate && written.isEmpty) {
      log.error(at: row.place("scores"), Message.scores)
    }
    return scores
  }
}

private enum Message {
  static let both = "A row is of one provider or of one group. Leave one of them empty."
  static let noReview = "A suspension needs the day on which it must be looked at again."
  static let noLastDay = "Only an accreditation has a last day of its own. Leave the cell empty."
  static let scores = """
    Scores are criteria with their points, each once, as in safeguarding=8/10; staffing=15/20. An \
    evaluation has at least one.
    """

  static func noReason(_ step: AdmissionStep) -> String {
    "Nobody is \(step.pastTense) without a reason. Fill it in."
  }

  static func noReference(_ step: AdmissionStep) -> String {
    "Nobody is \(step.pastTense) without a decision that is written down. Say where."
  }
}
