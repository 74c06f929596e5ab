import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Values

@testable import PlacementAgreements

extension TemporaryStore {
  /// A database with sixty agreements such as no one would think of.
  static func withCosts(seed: UInt64) throws -> TemporaryStore {
    let made = try TemporaryStore.ofTheSamples()
    var random = SeededGenerator(seed: seed)
    try made.store.change(TemporaryStore.change("agreement draft")) { db in
      for number in 1...4 {
        try db.execute(
          sql: "INSERT INTO provider (number, name) VALUES (?, ?)",
          arguments: [number, "Provider \(number)"])
      }
      for number in 1...60 { try random.addAgreement(number, db) }
    }
    return made
  }

  static let recording = Recording(TemporaryStore.change("agreement draft"))
}

extension SeededGenerator {
  fileprivate mutating func addAgreement(_ number: Int, _ db: Database) throws {
    let child = Child(
      number: 0, reference: "C-\(number)", birthMonth: Month("2012-05"), sex: .male,
      isUnaccompanied: false)
    let types = ["Children's home", "Independent Fostering Agency", "Supported Accommodation"]
    let from = day()
    let agreement = Agreement(
      number: 0, reference: "WM-\(number)", kind: .placement,
      child: try child.insert(db), siblingGroup: nil, provider: count(1...4), urn: nil,
      serviceType: types[count(0...2)], isSolo: false,
      route: [Route.spot, .inHouse][count(0...1)], vehicle: nil, lot: nil, band: nil,
      callOff: nil, outsideReason: nil, distanceReason: nil, agreedOn: nil, from: from,
      supersedes: nil)
    let key = try agreement.insert(TemporaryStore.recording, db)
    try addSteps(key, from, db)
    try addMoney(key, from, db)
  }

  private mutating func addSteps(_ key: Int, _ from: Day, _ db: Database) throws {
    let status: [AgreementStatus] = [.draft, .active, .active, .underNotice, .ended]
    for status in status.prefix(count(1...5)) {
      try AgreementStep(
        number: 0, status: status, day: from.adding(days: status.isEnd ? count(1...800) : 0),
        person: "A Manager", reason: nil, documentReference: nil, recordedBy: "A Commissioner",
        recordedAt: TemporaryStore.recording.at
      ).insert(of: key, db)
    }
    for (number, range) in ranges(from, 2).enumerated() {
      try AgreementTerms(
        range: range, plannedEnd: count(0...2) == 0 ? from.adding(days: count(1...900)) : nil,
        noticeDays: count(0...3) == 0 ? nil : 28, legalStatus: nil, legalFrom: nil,
        budgetCode: number == 0 ? nil : "B\(count(1...3))", reviewMonths: nil
      ).insert(of: key, TemporaryStore.recording, db)
    }
  }

  private mutating func addMoney(_ key: Int, _ from: Day, _ db: Database) throws {
    for kind in ["care", "education"] {
      for range in ranges(from, 3) {
        try FeeLine(
          number: 0, kind: kind, position: 1, range: range, per: .week,
          amount: Money(pence: Int64(count(10_000...1_200_000))), hours: nil, ratio: nil,
          cause: .agreed
        ).insert(of: key, TemporaryStore.recording, db)
      }
    }
    for away in paidDays().absences { try away.insert(of: key, TemporaryStore.recording, db) }
    for range in ranges(from, 2) {
      try DiscountClaim(
        discount: "siblings", range: range, weekly: Money(pence: Int64(count(1...9_000))),
        percentage: nil, reference: "Schedule 4"
      ).insert(of: key, TemporaryStore.recording, db)
      try split(range).insert(of: key, TemporaryStore.recording, db)
    }
  }

  /// Shares that may be short of the whole or go beyond it, as lists that are loaded have them.
  private mutating func split(_ range: DayRange) -> FundingSplit {
    let basis = FundingSplit.Basis.allCases[count(0...1)]
    let most = basis == .percentage ? 5_000 : 200_000
    return FundingSplit(
      range: range, basis: basis, socialCare: Int64(count(0...most)),
      health: Int64(count(0...most)), education: Int64(count(0...most)), decisionReference: nil)
  }

  /// So many ranges that follow one another, some of them with a gap before them.
  private mutating func ranges(_ from: Day, _ most: Int) -> [DayRange] {
    var next = from
    return (0..<count(1...most)).compactMap { _ in
      let start = next.adding(days: count(0...2) == 0 ? count(1...60) : 0)
      next = start.adding(days: count(1...500))
      return DayRange(from: start, until: next)
    }
  }
}
