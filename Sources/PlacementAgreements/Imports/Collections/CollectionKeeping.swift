import GRDB
import Importing
import ProviderRegister
import Store
import Values

/// The storing of the placements that a collection shows: new agreements, other fees and funding, ends.
struct CollectionKeeping {
  private let collection: PlacementCollection
  private let asAt: Day
  private let recording: Recording
  private let sightings: CollectionSightings
  private let agreements: [Agreement]
  private let states: [Int: AgreementState]
  private let fees: CollectedFees
  private let funding: CollectedFunding
  private let byStart: [Key: [Agreement]]
  private var children: ChildKeeping
  /// The agreements that the collection shows, by number.
  private var shown: Set<Int> = []
  private(set) var counts = CollectionCounts()

  /// A child and the first day of a placement.
  private struct Key: Hashable {
    let child: Int
    let from: Day
  }

  init(
    _ collection: PlacementCollection, asAt: Day, _ recording: Recording, _ db: Database
  ) throws {
    self.collection = collection
    self.asAt = asAt
    self.recording = recording
    sightings = try CollectionSightings(collection.kind, asAt: asAt, db)
    agreements = try AgreementQueries.all(db)
    states = try AgreementQueries.states(asAt: asAt, db)
    fees = try CollectedFees(collection.costs, asAt: asAt, recording, db)
    funding = try CollectedFunding(collection.costs, asAt: asAt, recording, db)
    byStart = Dictionary(grouping: agreements) { Key(child: $0.child, from: $0.from) }
    children = try ChildKeeping(db)
  }

  /// Stores what is new; what contradicts the records is added to the log.
  mutating func keep(
    _ placements: [CollectedPlacement], in file: String, _ db: Database, _ log: inout FindingLog
  ) throws {
    counts.read = placements.count
    for placement in placements { children.check(placement.child, placement.row, &log) }
    for placement in placements { try keep(placement, db, &log) }
    guard log.errorCount == 0 else { return }
    try collection.namesEnds ? warnOfUnseen(in: file, &log) : endUnseen(placements, db)
  }

  private mutating func keep(
    _ placement: CollectedPlacement, _ db: Database, _ log: inout FindingLog
  ) throws {
    let child = children.knownNumber(of: placement.child.reference)
    let known = child.flatMap { byStart[Key(child: $0, from: placement.from)] } ?? []
    if let agreement = known.first(where: { $0.isAt(placement.place) }) {
      shown.insert(agreement.number)
      try compare(placement, with: agreement, db, &log)
    } else if let other = known.first {
      log.error(at: placement.row.place("from"), Message.elsewhere(other.reference))
    } else {
      try checkStart(placement, child, &log)
      try insert(placement, db, &log)
    }
  }
}

extension CollectionKeeping {
  /// Adds an error where the child is with the same service already, by an agreement from another day.
  private func checkStart(
    _ placement: CollectedPlacement, _ child: Int?, _ log: inout FindingLog
  ) throws {
    guard let child, placement.end ?? asAt.adding(days: 1) > asAt else { return }
    let other = agreements.first {
      $0.child == child && $0.from <= asAt && $0.urn == placement.place.urn
        && $0.isAt(placement.place) && !isOver($0.number)
    }
    guard let other else { return }
    log.error(at: placement.row.place("from"), Message.otherStart(other.reference, other.from))
  }

  private func isOver(_ agreement: Int) -> Bool {
    !(states[agreement]?.goesOn(after: asAt) ?? true)
  }

  private mutating func insert(
    _ placement: CollectedPlacement, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard log.errorCount == 0 else { return }
    let child = try children.number(of: placement.child, db)
    try children.flush(db)
    let number = try placement.agreement(child: child).insert(recording, db)
    if let range = DayRange(from: placement.from, until: nil) {
      try AgreementTerms(
        range: range, plannedEnd: nil, noticeDays: nil, legalStatus: placement.legalStatus,
        legalFrom: nil, budgetCode: nil, reviewMonths: nil
      ).insert(of: number, recording, db)
    }
    try step(.active, placement.from).insert(of: number, db)
    if let end = placement.end { try step(.ended, end).insert(of: number, db) }
    try fees.insert(placement, of: number, db)
    try funding.insert(placement, of: number, db)
    try sightings.add(number, db)
    shown.insert(number)
    counts.added += 1
  }

  private func step(_ status: AgreementStatus, _ day: Day, reason: String? = nil) -> AgreementStep {
    AgreementStep(
      number: 0, status: status, day: day, person: recording.user, reason: reason,
      documentReference: nil, recordedBy: recording.user, recordedAt: recording.at)
  }
}

extension CollectionKeeping {
  private mutating func compare(
    _ placement: CollectedPlacement, with agreement: Agreement, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    let number = agreement.number
    try compareEnd(placement, agreement, db, &log)
    let seen = sightings.last(of: number)
    let fee = try fees.update(placement, of: number, seenBefore: seen, db, &log)
    let split = try funding.update(
      placement, of: number, seenBefore: seen, fees.weekly(of: number), db, &log)
    guard log.errorCount == 0 else { return }
    _ = try children.number(of: placement.child, db)
    try sightings.add(number, db)
    if fee || split { counts.changed += 1 }
  }

  private mutating func compareEnd(
    _ placement: CollectedPlacement, _ agreement: Agreement, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    let column = collection.namesEnds ? "endedOn" : "from"
    if let end = states[agreement.number]?.end {
      guard end != placement.end, collection.namesEnds || end <= asAt else { return }
      log.error(
        at: placement.row.place(column), Message.ended(agreement.reference, end.adding(days: -1)))
    } else if let end = placement.end, log.errorCount == 0 {
      try step(.ended, end).insert(of: agreement.number, db)
      counts.ended += 1
    }
  }
}

extension CollectionKeeping {
  /// The agreements that the collection before this one showed, this one does not, and that have not
  /// ended.
  private var unseen: [Agreement] {
    let numbers = Set(sightings.shownBefore).subtracting(shown)
    return agreements.filter { numbers.contains($0.number) && states[$0.number]?.end == nil }
  }

  /// Ends what the collection no longer shows: where the child has moved on the day of that, else on
  /// the day of the collection, because it does not say when.
  private mutating func endUnseen(_ placements: [CollectedPlacement], _ db: Database) throws {
    let starts = Dictionary(grouping: placements, by: \.child.reference)
    let references = try AgreementQueries.children(db).mapValues(\.reference)
    for agreement in unseen {
      let moved = references[agreement.child].flatMap { starts[$0] }?.map(\.from)
        .filter { $0 > max(agreement.from, sightings.previous ?? $0) }.min()
      try step(.ended, moved ?? asAt, reason: moved.map { _ in "moved" })
        .insert(of: agreement.number, db)
      counts.ended += 1
    }
  }

  private func warnOfUnseen(in file: String, _ log: inout FindingLog) {
    for agreement in unseen {
      log.warning(at: Place(file: file), Message.unseen(agreement.reference))
    }
  }
}

extension Agreement {
  /// Whether it is with the service of a place, or with its provider where no service is known.
  fileprivate func isAt(_ place: CollectedPlace) -> Bool {
    guard let urn, let other = place.urn else { return provider == place.provider }
    return urn == other
  }
}

private enum Message {
  static func elsewhere(_ reference: String) -> String {
    """
    '\(reference)' is recorded for this child from the same day, with another service. Put the file \
    right, or the record.
    """
  }

  static func otherStart(_ reference: String, _ from: Day) -> String {
    """
    '\(reference)' is recorded for this child and place from \(from.inWords) and has not ended. Put the \
    day right in the file, or end the agreement with 'caremarket agreement end'.
    """
  }

  static func ended(_ reference: String, _ last: Day) -> String {
    """
    '\(reference)' is recorded as having ended on \(last.inWords), and this says otherwise. Put the \
    file right, or the record with 'caremarket agreement end'.
    """
  }

  static func unseen(_ reference: String) -> String {
    """
    '\(reference)' stood in the file before this one, is not in it and has no end. Record its end with \
    'caremarket agreement end'.
    """
  }
}
