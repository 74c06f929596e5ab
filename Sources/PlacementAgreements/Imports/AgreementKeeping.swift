import GRDB
import Importing
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// The storing of agreements that a list names: what is new, and the steps that came since.
struct AgreementKeeping {
  private let recording: Recording
  /// The references that the list names, also those of rows that are wrong.
  private let listed: Set<String>
  private var known: [String: Known]
  private var children: ChildKeeping
  private var agreements = InsertionBatch(numbered: Agreement.insertion)
  private var last = 0
  private var steps = InsertionBatch(numbered: AgreementStep.insertion)
  private var terms = InsertionBatch(numbered: AgreementTerms.insertion)
  private var needs = InsertionBatch(Need.insertion)
  private(set) var counts = AgreementCounts()

  /// What is known of an agreement.
  private struct Known {
    let agreement: Agreement
    var terms: [AgreementTerms]
    var steps: [AgreementStep]
    var needs: [Need]
    /// Whether another agreement took its place.
    var isSuperseded = false
  }

  init(_ recording: Recording, listed rows: [ImportedRow], _ db: Database) throws {
    self.recording = recording
    listed = Set(rows.compactMap { $0.text("reference") })
    children = try ChildKeeping(db)
    known = [:]
    let agreements = try AgreementQueries.all(db)
    guard !agreements.isEmpty else { return }
    last = agreements.map(\.number).max() ?? 0
    let (terms, steps) = (try AgreementQueries.terms(db), try AgreementQueries.steps(db))
    let needs = try AgreementQueries.needs(db)
    let superseded = Set(agreements.compactMap(\.supersedes))
    for agreement in agreements {
      known[agreement.reference] = Known(
        agreement: agreement, terms: terms[agreement.number] ?? [],
        steps: steps[agreement.number] ?? [], needs: needs[agreement.number] ?? [],
        isSuperseded: superseded.contains(agreement.number))
    }
  }

  /// Stores the agreements; those that contradict what is known are added to the log.
  ///
  /// Earlier agreements come first, so that one whose place another took is there before it.
  mutating func keep(
    _ entries: [AgreementEntry], _ db: Database, _ log: inout FindingLog
  ) throws {
    counts.read = entries.count
    for entry in entries { children.check(entry.child, entry.row, &log) }
    let days = entries.map(\.agreement.from)
    let inOrder = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    for index in inOrder {
      try keep(entries[index], db, &log)
      if agreements.count == AgreementKeeping.mostWaiting { try flush(db) }
    }
    try flush(db)
  }

  private static let mostWaiting = 1024

  /// Stores what waits: children before their agreements, and those before what they have.
  private mutating func flush(_ db: Database) throws {
    try children.flush(db)
    try agreements.flush(db)
    try terms.flush(db)
    try steps.flush(db)
    try needs.flush(db)
  }

  private mutating func keep(
    _ entry: AgreementEntry, _ db: Database, _ log: inout FindingLog
  ) throws {
    if let before = known[entry.agreement.reference] {
      add(entry, to: before, &log)
    } else {
      try insert(entry, db, &log)
    }
  }
}

extension AgreementKeeping {
  private mutating func insert(
    _ entry: AgreementEntry, _ db: Database, _ log: inout FindingLog
  ) throws {
    let earlier = superseded(by: entry, &log)
    guard log.errorCount == 0 else {
      // Nothing will be kept, but later rows may be about this one.
      known[entry.agreement.reference] = Known(
        agreement: entry.agreement, terms: [entry.terms], steps: entry.steps, needs: entry.needs)
      return
    }
    let child = try children.number(of: entry.child, db)
    let drafted = entry.agreement.numbered(0, child: child, supersedes: earlier?.number)
    last += 1
    agreements.wait(drafted.values(numbered: last, recording))
    terms.wait(entry.terms.values(of: last, by: nil, recording))
    for step in entry.steps { steps.wait(step.values(of: last)) }
    for need in entry.needs { needs.wait(need.values(of: last)) }
    known[drafted.reference] = Known(
      agreement: drafted.numbered(last, child: child, supersedes: earlier?.number),
      terms: [entry.terms], steps: entry.steps, needs: entry.needs)
    counts.added += 1
    if let earlier { supersede(earlier, from: drafted.from) }
  }

  /// The agreement whose place one takes, where it names one that can be.
  private func superseded(by entry: AgreementEntry, _ log: inout FindingLog) -> Agreement? {
    guard let reference = entry.supersedes else { return nil }
    let place = entry.row.place("supersedes")
    guard let earlier = known[reference] else {
      // What is wrong with a row of the list is said of that row.
      if !listed.contains(reference) {
        log.error(at: place, Message.nothingToSupersede(reference))
      }
      return nil
    }
    if earlier.isSuperseded { log.error(at: place, Message.supersededAlready(reference)) }
    if earlier.agreement.from >= entry.agreement.from {
      log.error(at: place, Message.beginsLater(reference))
    }
    return earlier.agreement
  }

  /// Records that another agreement took the place of one, unless its own end is known.
  private mutating func supersede(_ earlier: Agreement, from day: Day) {
    known[earlier.reference]?.isSuperseded = true
    guard known[earlier.reference]?.steps.contains(where: \.status.isEnd) != true else { return }
    let step = AgreementStep(
      number: 0, status: .superseded, day: day, person: recording.user, reason: nil,
      documentReference: nil, recordedBy: recording.user, recordedAt: recording.at)
    steps.wait(step.values(of: earlier.number))
    known[earlier.reference]?.steps.append(step)
  }
}

extension AgreementKeeping {
  /// Adds the steps that came since, such as a signature or the end, and needs where none are known.
  private mutating func add(
    _ entry: AgreementEntry, to before: Known, _ log: inout FindingLog
  ) {
    guard says(entry, theSameAs: before) else {
      log.error(at: entry.row.place("reference"), Message.otherwise(entry.agreement.reference))
      return
    }
    var news = 0
    for step in entry.steps {
      if let known = before.steps.last(where: { $0.status == step.status }) {
        if !known.says(step) { log.error(at: entry.row.place, Message.otherStep(step, known)) }
      } else if log.errorCount == 0 {
        steps.wait(step.values(of: before.agreement.number))
        known[entry.agreement.reference]?.steps.append(step)
        news += 1
      }
    }
    if before.needs.isEmpty, log.errorCount == 0 {
      for need in entry.needs { needs.wait(need.values(of: before.agreement.number)) }
      known[entry.agreement.reference]?.needs = entry.needs
      news += entry.needs.count
    }
    if news > 0 { counts.advanced += 1 }
  }

  private func says(_ entry: AgreementEntry, theSameAs before: Known) -> Bool {
    // Another child who is not stored yet has no number, and is not the same.
    let child = children.knownNumber(of: entry.child.reference)
    let supersedes = entry.supersedes.map { known[$0]?.agreement.number ?? -1 }
    let same = entry.agreement.numbered(
      before.agreement.number, child: child ?? 0, supersedes: supersedes)
    return same == before.agreement
      && before.terms.contains { $0.says(entry.terms) }
      && (entry.needs.isEmpty || before.needs.isEmpty || entry.needs == before.needs)
  }
}

extension AgreementTerms {
  /// Whether other terms say the same, from whatever day.
  fileprivate func says(_ other: AgreementTerms) -> Bool {
    AgreementTerms(
      range: other.range, plannedEnd: plannedEnd, noticeDays: noticeDays,
      legalStatus: legalStatus, legalFrom: legalFrom, budgetCode: budgetCode,
      reviewMonths: reviewMonths) == other
  }
}

extension AgreementStep {
  /// Whether a list says the same of the step as is known.
  fileprivate func says(_ listed: AgreementStep) -> Bool {
    day == listed.day && (listed.reason == nil || listed.reason == reason)
      && (listed.person == AgreementSteps.nobodyNamed || listed.person == person || !isSignature)
  }

  private var isSignature: Bool { status == .signedByProvider || status == .signedByAuthority }
}

private enum Message {
  static func otherwise(_ reference: String) -> String {
    """
    '\(reference)' is recorded already, and this says otherwise of it. Signatures, notice and an end \
    may be added; what changed meanwhile is a variation. If the record is wrong, take its import \
    back with 'caremarket import undo'.
    """
  }

  static func otherStep(_ step: AgreementStep, _ known: AgreementStep) -> String {
    """
    Its step '\(step.status.rawValue)' is recorded already, for \(known.day.inWords) and by \
    \(known.person), and this says otherwise. Put the list right.
    """
  }

  static func nothingToSupersede(_ reference: String) -> String {
    "'\(reference)' is no agreement that is recorded or in this list."
  }

  static func supersededAlready(_ reference: String) -> String {
    "Another agreement took the place of '\(reference)' already."
  }

  static func beginsLater(_ reference: String) -> String {
    "'\(reference)' does not begin before this agreement, so this cannot take its place."
  }
}
