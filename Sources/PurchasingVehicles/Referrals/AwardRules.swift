import GRDB
import ProviderRegister
import Store
import Values

/// The rules that an award is held against, each with what it says where it is not kept.
struct AwardRules {
  let ranked: RankedOffers
  let line: RankedOffers.Line
  let day: Day

  /// Returns the rules that the award would not keep, each with its sentence.
  func breaches(_ db: Database) throws -> [(rule: OverriddenRule, sentence: String)] {
    let vehicle = ranked.vehicle
    var breaches: [(OverriddenRule, String)] = []
    if vehicle.stage(on: day) != .inForce {
      breaches.append((.vehicleEnded, Message.ended(vehicle)))
    }
    breaches += try standingBreaches(db)
    if let gateway = vehicle.definition.admission.gateway, !gateway.admits(line.service.judgement) {
      breaches.append((.judgement, Message.judgement(line.service, gateway)))
    }
    if let ceiling, line.offer.weeklyFee > ceiling {
      breaches.append((.ceiling, Message.ceiling(line.offer.weeklyFee, ceiling)))
    }
    if line.score.rank > 1 {
      breaches.append((.rank, Message.rank(line.score.rank, ranked.lines.first)))
    }
    return breaches
  }

  /// Whether nobody may award to it, whoever approves.
  func isBarred(_ db: Database) throws -> Bool {
    let statuses = try self.statuses(db)
    return statuses.lot == .barred || statuses.general == .barred
  }

  private func standingBreaches(_ db: Database) throws -> [(OverriddenRule, String)] {
    let statuses = try self.statuses(db)
    if statuses.lot?.isRestriction == true || statuses.general != .active {
      return [(.standing, Message.suspended(line.service))]
    }
    return statuses.lot == .accredited
      ? [] : [(.admission, Message.notAdmitted(line.service, statuses.lot))]
  }

  private func statuses(
    _ db: Database
  ) throws -> (lot: AdmissionStatus?, general: StandingsInForce.Status) {
    let admissions = try LotAdmissions(on: day, knownOn: nil, db)
    let general = try StandingsInForce(on: day, db)
    let lot = admissions.status(of: line.service, on: ranked.referral.lot)
    return (lot, general.status(of: line.service))
  }

  private var ceiling: Money? {
    guard ranked.vehicle.definition.prices.basis != .tendered else { return nil }
    let band = ranked.vehicle.lots.flatMap(\.bands).first { $0.number == line.offer.band }
    return band?.definition.price(on: day)?.weekly
  }
}

private enum Message {
  static func ended(_ vehicle: Vehicle) -> String {
    """
    vehicleEnded: the vehicle \(vehicle.name) is not in force. Its last day is the one before \
    \(vehicle.definition.end.inWords).
    """
  }

  static func suspended(_ service: Service) -> String {
    "standing: \(service.urn), its provider, its group or the lot is suspended."
  }

  static func notAdmitted(_ service: Service, _ status: AdmissionStatus?) -> String {
    "admission: \(service.urn) does not stand on the lot (\(status?.rawValue ?? "nobody applied"))."
  }

  static func judgement(_ service: Service, _ gateway: VehicleDefinition.Gateway) -> String {
    """
    judgement: \(service.urn) is judged '\(service.judgement.inWords)', below what the vehicle asks \
    for (\(gateway.reference)).
    """
  }

  static func ceiling(_ fee: Money, _ ceiling: Money) -> String {
    "ceiling: \(fee.inWords) a week is above the band's \(ceiling.inWords)."
  }

  static func rank(_ rank: Int, _ best: RankedOffers.Line?) -> String {
    "rank: the offer is number \(rank); \(best?.offer.reference ?? "another") ranks first."
  }
}
