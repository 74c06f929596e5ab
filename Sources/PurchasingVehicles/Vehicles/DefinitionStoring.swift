import Geography
import GRDB
import ProviderRegister
import Store
import Values

/// The storing of one version of a vehicle's definition, part by part.
struct DefinitionStoring {
  private let definition: VehicleDefinition
  private let vehicle: Int
  private let from: Day
  private let recording: Recording

  init(_ definition: VehicleDefinition, vehicle: Int, from: Day, _ recording: Recording) {
    self.definition = definition
    self.vehicle = vehicle
    self.from = from
    self.recording = recording
  }

  func store(_ db: Database) throws {
    try db.insert(into: "vehicleRecord", values)
    let record = Int(db.lastInsertedRowID)
    try storeAuthorities(record, db)
    try storeLists(record, db)
    for (index, lot) in definition.lots.enumerated() {
      try LotStoring(lot, position: index + 1, vehicle: vehicle, record: record).store(db)
    }
  }

  private func storeAuthorities(_ record: Int, _ db: Database) throws {
    let directory = try AuthorityDirectory(db)
    let named =
      [(definition.authorities.lead, true)]
      + definition.authorities.participating.map { ($0, false) }
    for (name, isLead) in named {
      let authority = directory.authority(named: name, on: definition.term.from)
      try db.insert(
        into: "vehicleAuthority",
        [("record", record), ("authority", authority?.code), ("isLead", isLead)])
    }
  }

  private func storeLists(_ record: Int, _ db: Database) throws {
    for (position, months) in definition.term.extensions.months.numbered {
      try db.insert(
        into: "vehicleExtension", [("record", record), ("position", position), ("months", months)])
    }
    for notice in definition.notices {
      try db.insert(
        into: "vehicleNotice",
        [
          ("record", record), ("identifier", notice.identifier), ("kind", notice.kind.rawValue),
          ("publishedOn", notice.publishedOn),
        ])
    }
    for round in definition.admission.rounds {
      try db.insert(
        into: "admissionRound",
        [("record", record), ("opens", round.opens), ("closes", round.closes)])
    }
    try storeCallOffs(record, db)
    for (position, rule) in (definition.discounts?.rules ?? []).numbered {
      try db.insert(
        into: "vehicleDiscount", [("record", record), ("position", position)] + rule.values)
    }
  }

  private func storeCallOffs(_ record: Int, _ db: Database) throws {
    for (position, method) in definition.callOffs.methods.numbered {
      try db.insert(
        into: "callOffMethod",
        [("record", record), ("position", position), ("method", method.rawValue)])
    }
    for points in definition.callOffs.scoring?.qualityPoints ?? [] {
      try db.insert(
        into: "qualityPoints",
        [
          ("record", record), ("judgement", points.judgement.rawValue), ("points", points.points),
        ])
    }
    for (position, rule) in (definition.callOffs.scoring?.ties ?? []).numbered {
      try db.insert(
        into: "tieBreak", [("record", record), ("position", position), ("rule", rule.rawValue)])
    }
  }
}

extension DefinitionStoring {
  private var values: [ColumnValue] {
    [
      ("vehicle", vehicle), ("fromDay", from), ("recordedAt", recording.at),
      ("title", definition.title), ("kind", definition.kind.rawValue),
      ("regime", definition.regime.rawValue), ("description", definition.description),
      ("reference", definition.reference),
      ("isOpenToOthers", definition.authorities.areOpenToOthers),
      ("authoritiesReference", definition.authorities.reference),
      ("termFromDay", definition.term.from), ("termUntilDay", definition.term.until),
      ("termReference", definition.term.reference),
      ("estimatedPence", definition.estimate?.amount.pence),
      ("estimateIncludesTax", definition.estimate?.includesTax),
      ("estimateReference", definition.estimate?.reference),
    ] + admissionValues + callOffValues + priceValues
  }

  private var admissionValues: [ColumnValue] {
    let gateway = definition.admission.gateway
    return [
      ("admissionRule", definition.admission.rule.rawValue),
      ("admissionReference", definition.admission.reference),
      ("minimumJudgement", gateway?.minimumJudgement?.rawValue),
      ("minimumOutcome", gateway?.minimumOutcome?.rawValue),
      ("admitsNotYetInspected", gateway?.admitsNotYetInspected),
      ("gatewayReference", gateway?.reference),
    ]
  }

  private var callOffValues: [ColumnValue] {
    let scoring = definition.callOffs.scoring
    return [
      ("callOffReference", definition.callOffs.reference),
      ("priceWeight", scoring?.price.hundredths), ("qualityWeight", scoring?.quality.hundredths),
      ("distanceWeight", scoring?.distance.hundredths),
      ("fullPointsMiles", scoring?.fullPointsWithin?.tenths),
      ("noPointsMiles", scoring?.noPointsFrom?.tenths),
    ]
  }

  private var priceValues: [ColumnValue] {
    let discounts = definition.discounts
    return [
      ("priceBasis", definition.prices.basis.rawValue),
      ("priceReference", definition.prices.reference),
      ("discountStacking", discounts?.stacking.rawValue),
      ("discountCapPercentage", discounts?.cap?.percentage?.hundredths),
      ("discountCapPence", discounts?.cap?.weekly?.pence),
      ("discountReference", discounts?.reference),
      ("upliftClause", definition.uplift.clause.rawValue),
      ("upliftPercentage", definition.uplift.percentage?.hundredths),
      ("upliftReference", definition.uplift.reference),
      ("providerNoticeDays", definition.terms.providerNoticeDays),
      ("placementNoticeDays", definition.terms.placementNoticeDays),
      ("suspensionReviewDays", definition.terms.suspensionReviewDays),
      ("termsReference", definition.terms.reference),
    ]
  }
}

extension DiscountRule {
  fileprivate var values: [ColumnValue] {
    var (percentage, weekly): (Percentage?, Money?) = (nil, nil)
    switch amount {
    case .percentage(let given): percentage = given
    case .weekly(let given): weekly = given
    }
    return [
      ("name", name), ("kind", kind.rawValue), ("threshold", threshold),
      ("countedOver", countedOver?.rawValue), ("percentage", percentage?.hundredths),
      ("weeklyPence", weekly?.pence), ("reference", reference),
    ]
  }
}

extension Discounts.Cap {
  fileprivate var percentage: Percentage? {
    if case .percentage(let percentage) = self { percentage } else { nil }
  }

  fileprivate var weekly: Money? {
    if case .weekly(let money) = self { money } else { nil }
  }
}
