package import GRDB
import Geography
package import ProviderRegister
import Store
package import Values

/// What a person says to open a referral, and how it becomes one.
package struct ReferralOpening: Sendable {
  private let lot: Lot
  private let childReference: String
  private let age: Int
  private let sex: Sex
  private let needs: [Need]
  private let band: String?
  private let neededFrom: Day?
  private let withinMiles: Miles?
  private let opened: Occasion

  package init(
    lot: Lot, childReference: String, age: Int, sex: Sex, needs: [Need], band: String?,
    neededFrom: Day?, withinMiles: Miles?, opened: Occasion
  ) {
    self.lot = lot
    self.childReference = childReference
    self.age = age
    self.sex = sex
    self.needs = needs
    self.band = band
    self.neededFrom = neededFrom
    self.withinMiles = withinMiles
    self.opened = opened
  }
}

extension ReferralOpening {
  /// Keeps the referral and returns it; throws `ReferralProblem` with everything that is wrong.
  package func open(
    _ codes: NeedCodes, _ recording: Recording, _ db: Database
  ) throws -> Referral {
    let bands = fittingBands(codes)
    let problems =
      codes.problems(in: needs) + personProblems + bandProblems(bands)
      + (try vehicleProblems(db))
    guard problems.isEmpty, let band = bands.first else {
      throw ReferralProblem("the referral", problems)
    }
    let number = try insert(band: band.number, recording, db)
    return try ReferralQueries.referral("R\(number)", db)
  }

  private var personProblems: [String] {
    var problems: [String] = []
    if !ChildReference.isOne(childReference) { problems.append(ChildReference.complaint) }
    if !(0...24).contains(age) { problems.append(Message.noAge) }
    if let neededFrom, neededFrom < opened.day { problems.append(Message.neededBefore) }
    return problems
  }

  /// The bands that fit age and setting, or the one that was named.
  private func fittingBands(_ codes: NeedCodes) -> [PriceBand] {
    if let band { return lot.bands.filter { $0.definition.name == band } }
    return lot.bands(forAge: age, isSolo: needs.contains(codes.solo))
  }

  private func bandProblems(_ fitting: [PriceBand]) -> [String] {
    let names = lot.bands.map(\.definition.name).joined(separator: ", ")
    if let band, fitting.isEmpty { return [Message.noBand(band, lot, names)] }
    if let ages = fitting.first?.definition.ages, band != nil, !ages.contains(age) {
      return [Message.otherAge(ages)]
    }
    switch fitting.count {
    case 0: return [Message.noneFits(lot, names)]
    case 1: return []
    default: return [Message.severalFit(fitting.map(\.definition.name).joined(separator: ", "))]
    }
  }

  private func vehicleProblems(_ db: Database) throws -> [String] {
    let vehicle = try VehicleQueries.vehicle(lot.vehicleName, on: opened.day, db)
    return vehicle.stage(on: opened.day) == .inForce ? [] : [Message.notInForce(vehicle)]
  }

  private func insert(band: Int, _ recording: Recording, _ db: Database) throws -> Int {
    let point = try Council.fetch(db).centre
    try db.execute(
      sql: """
        INSERT INTO referral (childReference, age, sex, lot, priceBand, openedAt, openedOn, openedBy,
          neededFrom, fromEasting, fromNorthing, withinMiles)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        childReference, age, sex.rawValue, lot.number, band, opened.moment.description, opened.day,
        recording.user, neededFrom, point?.easting, point?.northing, withinMiles?.tenths,
      ])
    let number = Int(db.lastInsertedRowID)
    for need in Set(needs).sorted() {
      try db.execute(
        sql: "INSERT INTO referralNeed (referral, field, code) VALUES (?, ?, ?)",
        arguments: [number, need.field, need.code])
    }
    return number
  }
}

private enum Message {
  static let noAge = "The age must be in whole years from 0 to 24."
  static let neededBefore = "The day from which it is needed is before the day of the referral."

  static func noBand(_ band: String, _ lot: Lot, _ names: String) -> String {
    "The lot \(lot.reference) has no price band '\(band)'. There are: \(names)."
  }

  static func otherAge(_ ages: AgeRange) -> String {
    "The price band is for ages \(ages.inWords)."
  }

  static func noneFits(_ lot: Lot, _ names: String) -> String {
    """
    No price band of \(lot.reference) is for that age and setting. There are: \(names). Put the need \
    to another lot, or name a band with '--band'.
    """
  }

  static func severalFit(_ names: String) -> String {
    "Several price bands fit: \(names). Say which with '--band'."
  }

  static func notInForce(_ vehicle: Vehicle) -> String {
    """
    The vehicle \(vehicle.name) runs from \(vehicle.definition.term.from.inWords) until the day before \
    \(vehicle.definition.end.inWords). Nothing can be put to it on another day.
    """
  }
}
