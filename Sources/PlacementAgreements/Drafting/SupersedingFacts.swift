package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
package import Values

/// What an agreement says that takes the place of another, where a person says nothing else.
package struct SupersedingFacts: Sendable {
  private let former: AgreementFile
  private let directory: BandDirectory
  private let day: Day

  /// Reads the agreement whose place is taken from a day on; throws `AgreementProblem` where it has
  /// not begun by then, has been superseded already, or another was drafted to supersede it.
  package init(_ reference: String, from day: Day, _ db: Database) throws {
    former = try AgreementFile(reference, on: day, db)
    directory = try BandDirectory(db)
    self.day = day
    let latest = AgreementState(former.steps, asAt: former.steps.map(\.day).max() ?? day).status
    var problems: [String] = []
    if let successor = former.successor { problems.append(Message.taken(successor)) }
    if !latest.mayBecome(.superseded) { problems.append(Message.notNow(latest)) }
    if day <= former.agreement.from { problems.append(Message.tooEarly(former.agreement.from)) }
    guard problems.isEmpty else { throw AgreementProblem(former.agreement.reference, problems) }
  }

  /// Fills in what a person has not said.
  ///
  /// Another service brings its own provider, and what was
  /// bought through which lot is then for the person to say.
  package func fill(_ facts: inout DraftFacts) {
    facts.supersedes = former.agreement.number
    facts.from = day
    facts.kind = facts.kind ?? former.agreement.kind
    facts.child.reference = former.child.reference
    facts.child.siblingGroup = facts.child.siblingGroup ?? former.agreement.siblingGroup
    if facts.needs.isEmpty { facts.needs = former.needs }
    if facts.service == nil, facts.provider == nil { fillPlace(&facts) }
    fillTerms(&facts)
    fillMoney(&facts)
    if facts.objectives.isEmpty { facts.objectives = openObjectives }
  }

  private func fillPlace(_ facts: inout DraftFacts) {
    let agreement = former.agreement
    facts.service = agreement.urn
    facts.provider = former.provider.reference
    facts.isSolo = facts.isSolo || agreement.isSolo
    facts.distanceReason = facts.distanceReason ?? agreement.distanceReason
    guard facts.route == nil, facts.lot == nil else { return }
    facts.route = agreement.route
    facts.outsideReason = facts.outsideReason ?? agreement.outsideReason
    facts.vehicle = agreement.vehicle.flatMap(directory.name(ofVehicle:))
    facts.lot = agreement.lot.flatMap(directory.name(ofLot:))
    let band = agreement.band.flatMap(directory.name(ofBand:))
    facts.band = facts.band ?? band?.split(separator: "/").last.map(String.init)
  }

  private func fillTerms(_ facts: inout DraftFacts) {
    guard let terms = former.termsOfDay else { return }
    facts.plannedEnd = facts.plannedEnd ?? terms.plannedEnd.flatMap { $0 >= day ? $0 : nil }
    facts.noticeDays = facts.noticeDays ?? terms.noticeDays
    facts.reviewMonths = facts.reviewMonths ?? terms.reviewMonths
    facts.legalFrom =
      facts.legalStatus == nil ? facts.legalFrom ?? terms.legalFrom : facts.legalFrom
    facts.legalStatus = facts.legalStatus ?? terms.legalStatus
    facts.budgetCode = facts.budgetCode ?? terms.budgetCode
  }

  private func fillMoney(_ facts: inout DraftFacts) {
    let last = day.adding(days: -1)
    if facts.fees.isEmpty {
      facts.fees = former.fees.lines(on: last).filter { $0.per == .week }.map(GivenFee.init)
    }
    if facts.claims.isEmpty, facts.lot != nil {
      facts.claims = former.fees.claims.filter { $0.range.contains(last) }.map(\.discount)
    }
    facts.funding = facts.funding ?? former.fees.split(on: last).flatMap(GivenFunding.init)
  }

  private var openObjectives: [GivenObjective] {
    former.objectives.filter { $0.result(by: day) != .met }.map { objective in
      GivenObjective(
        measure: objective.measure,
        reviewDay: objective.nextReview.flatMap { $0 >= day ? $0 : nil })
    }
  }
}

extension GivenFee {
  /// The line as it would be given again.
  init(_ line: FeeLine) {
    self.init(
      kind: line.kind, amount: line.amount, per: line.per, hours: line.hours, ratio: line.ratio,
      position: line.position)
  }
}

private enum Message {
  static func taken(_ successor: String) -> String {
    "\(successor) takes its place already. End that one first if it never began."
  }

  static func notNow(_ status: AgreementStatus) -> String {
    """
    It is \(status.inWords), so nothing can take its place. What can be done with it now: \
    \(status.nextCommands.joined(separator: ", ")).
    """
  }

  static func tooEarly(_ from: Day) -> String {
    "It begins on \(from.inWords); another can take its place from the day after."
  }
}
