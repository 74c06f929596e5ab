import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Values

@testable import PlacementAgreements

/// Agreements such as no one would think of.
extension SeededGenerator {
  mutating func addAgreement(_ number: Int, _ db: Database) throws {
    let recording = Recording(TemporaryStore.change("test"))
    let child = Child(
      number: 0, reference: "C-\(number)", birthMonth: Month("2012-05"), sex: .male,
      isUnaccompanied: false)
    let types = ["Children's home", "Independent Fostering Agency", "Supported Accommodation"]
    let from = Day(daysSince1970: Int32(20_089 - count(0...900)))
    let agreement = Agreement(
      number: 0, reference: "WM-\(1000 + number)", kind: .placement, child: try child.insert(db),
      siblingGroup: nil, provider: 1, urn: nil, serviceType: types[count(0...2)], isSolo: false,
      route: [Route.spot, .block][count(0...1)], vehicle: nil, lot: nil, band: nil, callOff: nil,
      outsideReason: nil, distanceReason: nil, agreedOn: from, from: from, supersedes: nil)
    let key = try agreement.insert(recording, db)
    try addSteps(key, from, db)
    try addMoney(key, from, recording, db)
  }

  private mutating func addSteps(_ key: Int, _ from: Day, _ db: Database) throws {
    let isOver = count(1...4) == 1
    let steps =
      [(AgreementStatus.active, from)]
      + (isOver ? [(.ended, from.adding(days: count(1...1400)))] : [])
    for (status, day) in steps {
      try AgreementStep(
        number: 0, status: status, day: day, person: "A Manager", reason: nil,
        documentReference: nil, recordedBy: "A Commissioner",
        recordedAt: Recording(TemporaryStore.change("test")).at
      ).insert(of: key, db)
    }
  }

  private mutating func addMoney(
    _ key: Int, _ from: Day, _ recording: Recording, _ db: Database
  ) throws {
    for kind in ["care", "education"].prefix(count(1...2)) {
      var next = from
      for _ in 0..<count(1...3) {
        let until = count(1...2) == 1 ? nil : next.adding(days: count(1...700))
        guard let range = DayRange(from: next, until: until) else { continue }
        try FeeLine(
          number: 0, kind: kind, position: 1, range: range, per: .week,
          amount: Money(pence: Int64(count(10_000...1_200_000))), hours: nil, ratio: nil,
          cause: .agreed
        ).insert(of: key, recording, db)
        guard let until else { break }
        next = until
      }
    }
    try addClaimAndAbsence(key, from, recording, db)
  }

  private mutating func addClaimAndAbsence(
    _ key: Int, _ from: Day, _ recording: Recording, _ db: Database
  ) throws {
    if count(1...3) == 1, let range = DayRange(from: from.adding(days: count(0...600)), until: nil)
    {
      try DiscountClaim(
        discount: "siblings", range: range, weekly: Money(pence: Int64(count(1...9_000))),
        percentage: count(0...1) == 0 ? nil : Percentage(hundredths: 500), reference: "Schedule 4"
      ).insert(of: key, recording, db)
    }
    let away = from.adding(days: count(0...900))
    if count(1...3) == 1, let range = DayRange(from: away, until: away.adding(days: count(1...30)))
    {
      try Absence(
        range: range, reason: "hospital", paid: Percentage(hundredths: Int64(count(0...10_000))),
        reference: nil
      ).insert(of: key, recording, db)
    }
  }

  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
