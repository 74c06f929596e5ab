import GRDB
import Importing
import ProviderRegister
import Values

/// The reading of the rows of a rate card, each checked against its vehicle as it is on the first day.
struct RateReading {
  private var lots = LotColumns()
  private var providers = ProviderColumn()

  /// Returns the rate that a row says, or `nil` where something in it, which is added to the log, is
  /// wrong.
  mutating func rate(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> Rate? {
    let before = log.errorCount
    let price = price(row, &log)
    let range = range(row, &log)
    let provider = try providers.provider(row, db, &log)
    guard let range else { return nil }
    try checkService(row, provider, on: range.from, db, &log)
    guard let found = try band(row, on: range.from, db, &log) else { return nil }
    if let price { check(price, range, found, row, &log) }
    guard log.errorCount == before, let price, let provider else { return nil }
    return Rate(
      band: found.band.number, provider: provider.number, urn: row.text("urn"), weekly: price,
      range: range)
  }

  private func price(_ row: ImportedRow, _ log: inout FindingLog) -> Money? {
    guard let text = row.text("weeklyPrice") else { return nil }
    guard let price = Money(text), price > .zero else {
      log.error(at: row.place("weeklyPrice"), Message.noPrice(text))
      return nil
    }
    return price
  }

  private func range(_ row: ImportedRow, _ log: inout FindingLog) -> DayRange? {
    guard let from = row.day("from") else { return nil }
    guard let through = row.day("through") else { return DayRange(from: from, until: nil) }
    guard let range = DayRange(from: from, through: through) else {
      log.error(at: row.place("through"), Message.endsEarly(from))
      return nil
    }
    return range
  }

  private func checkService(
    _ row: ImportedRow, _ provider: Provider?, on day: Day, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    guard let urn = row.text("urn") else { return }
    var filter = ServiceFilter()
    filter.urn = urn
    let service = try ServiceQueries.services(on: day, filter, db).first
    if let provider, let service, service.provider == provider.number { return }
    log.error(at: row.place("urn"), Message.noService(urn, provider?.name, day))
  }

  /// The band that a row names, with its vehicle.
  private mutating func band(
    _ row: ImportedRow, on day: Day, _ db: Database, _ log: inout FindingLog
  ) throws -> (vehicle: Vehicle, band: PriceBand)? {
    guard let (vehicle, lot) = try lots.lot(row, on: day, db, &log),
      let bandName = row.text("band")
    else { return nil }
    guard let band = lot.bands.first(where: { $0.definition.name == bandName }) else {
      let names = lot.bands.map(\.definition.name)
      log.error(
        at: row.place("band"), LotColumns.unknown("band", bandName, in: lot.reference, names))
      return nil
    }
    return (vehicle, band)
  }

  /// Checks a price against the band's ceiling on every day for which it holds.
  private func check(
    _ price: Money, _ range: DayRange, _ found: (vehicle: Vehicle, band: PriceBand),
    _ row: ImportedRow, _ log: inout FindingLog
  ) {
    let definition = found.vehicle.definition
    if range.from >= definition.end {
      log.error(
        at: row.place("from"), Message.ended(found.vehicle.name, definition.end.adding(days: -1)))
    }
    guard let broken = found.band.definition.priceBroken(by: price, range, definition.prices.basis)
    else { return }
    log.error(
      at: row.place("weeklyPrice"), Message.ceiling(price, broken, definition.prices.basis))
  }
}

private enum Message {
  static func noPrice(_ text: String) -> String {
    "A weekly price must be exact pounds and pence, as in 950 or 1234.50, not '\(text)'."
  }

  static func endsEarly(_ from: Day) -> String {
    "The last day comes before the first, \(from.inWords)."
  }

  static func noService(_ urn: String, _ provider: String?, _ day: Day) -> String {
    let owner = provider.map { " of \($0)" } ?? ""
    return "\(urn) is no service\(owner) on \(day.inWords). Leave it out for all its services."
  }

  static func ended(_ vehicle: String, _ last: Day) -> String {
    "\(vehicle) ends on \(last.inWords), so no rate can begin after it."
  }

  static func ceiling(
    _ price: Money, _ limit: BandPrice?, _ basis: VehicleDefinition.Prices.Basis
  ) -> String {
    guard let limit else { return "The band has no price on the first day of this rate." }
    let since = "from \(limit.from.inWords) (\(limit.reference))"
    return basis == .fixed
      ? "The price of the band is \(limit.weekly.inWords) \(since), not \(price.inWords)."
      : "\(price.inWords) is above the ceiling of \(limit.weekly.inWords) \(since)."
  }
}
