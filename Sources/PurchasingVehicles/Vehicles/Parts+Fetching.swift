import GRDB
import ProviderRegister
import Store
import Values

extension VehicleDefinition.Authorities {
  init(_ row: Row, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, isLead FROM vehicleAuthority
        JOIN authority ON code = vehicleAuthority.authority WHERE record = ? ORDER BY name
        """,
      arguments: [row["number"] as Int])
    self.init(
      lead: rows.first { $0["isLead"] }?["name"] ?? "",
      participating: rows.filter { !$0["isLead"] }.map { $0["name"] },
      areOpenToOthers: row["isOpenToOthers"], reference: row["authoritiesReference"])
  }
}

extension Term {
  init(_ row: Row, _ db: Database) throws {
    let months = try Int.fetchAll(
      db, sql: "SELECT months FROM vehicleExtension WHERE record = ? ORDER BY position",
      arguments: [row["number"] as Int])
    self.init(
      from: row["termFromDay"], until: row["termUntilDay"],
      extensions: ExtensionPattern(months: months), reference: row["termReference"])
  }
}

extension VehicleDefinition.Estimate {
  init?(_ row: Row) {
    guard let amount = row.money("estimatedPence") else { return nil }
    self.init(
      amount: amount, includesTax: row["estimateIncludesTax"], reference: row["estimateReference"])
  }
}

extension [Notice] {
  init(ofRecord record: Int, _ db: Database) throws {
    self = try Row.fetchAll(
      db, sql: "SELECT * FROM vehicleNotice WHERE record = ? ORDER BY identifier",
      arguments: [record]
    ).map {
      Notice(
        kind: try $0.code("kind"), identifier: $0["identifier"], publishedOn: $0["publishedOn"])
    }
  }
}

extension VehicleDefinition.Admission {
  init(_ row: Row, _ db: Database) throws {
    let rounds = try Row.fetchAll(
      db, sql: "SELECT * FROM admissionRound WHERE record = ? ORDER BY opens",
      arguments: [row["number"] as Int]
    ).map { VehicleDefinition.Round(opens: $0["opens"], closes: $0["closes"]) }
    self.init(
      rule: try row.code("admissionRule"), rounds: rounds, gateway: .init(row),
      reference: row["admissionReference"])
  }
}

extension VehicleDefinition.Gateway {
  init?(_ row: Row) {
    guard let reference: String = row["gatewayReference"] else { return nil }
    self.init(
      minimumJudgement: row.judgement("minimumJudgement"),
      minimumOutcome: row.judgement("minimumOutcome"),
      admitsNotYetInspected: row["admitsNotYetInspected"], reference: reference)
  }
}

extension VehicleDefinition.CallOffs {
  init(_ row: Row, _ db: Database) throws {
    let methods = try Row.fetchAll(
      db, sql: "SELECT method FROM callOffMethod WHERE record = ? ORDER BY position",
      arguments: [row["number"] as Int]
    ).map { try $0.code("method") as VehicleDefinition.CallOffMethod }
    self.init(
      methods: methods, scoring: try .init(row, db), reference: row["callOffReference"])
  }
}

extension VehicleDefinition.Scoring {
  init?(_ row: Row, _ db: Database) throws {
    guard let price = row.percentage("priceWeight"), let quality = row.percentage("qualityWeight"),
      let distance = row.percentage("distanceWeight")
    else { return nil }
    let record: Int = row["number"]
    let points = try Row.fetchAll(
      db, sql: "SELECT * FROM qualityPoints WHERE record = ?", arguments: [record]
    ).map {
      VehicleDefinition.QualityPoints(judgement: try $0.code("judgement"), points: $0["points"])
    }
    let ties = try Row.fetchAll(
      db, sql: "SELECT rule FROM tieBreak WHERE record = ? ORDER BY position", arguments: [record]
    ).map { try $0.code("rule") as VehicleDefinition.TieBreak }
    self.init(
      price: price, quality: quality, distance: distance, qualityPoints: points.bestFirst,
      fullPointsWithin: (row["fullPointsMiles"] as Int?).map(Miles.init(tenths:)),
      noPointsFrom: (row["noPointsMiles"] as Int?).map(Miles.init(tenths:)), ties: ties)
  }
}

extension VehicleDefinition.Prices {
  init(_ row: Row) throws {
    self.init(basis: try row.code("priceBasis"), reference: row["priceReference"])
  }
}

extension VehicleDefinition.Uplift {
  init(_ row: Row) throws {
    self.init(
      clause: try row.code("upliftClause"), percentage: row.percentage("upliftPercentage"),
      reference: row["upliftReference"])
  }
}

extension VehicleDefinition.Terms {
  init(_ row: Row) {
    self.init(
      providerNoticeDays: row["providerNoticeDays"],
      placementNoticeDays: row["placementNoticeDays"],
      suspensionReviewDays: row["suspensionReviewDays"], reference: row["termsReference"])
  }
}

extension Discounts {
  init?(_ row: Row, _ db: Database) throws {
    guard row["discountStacking"] as String? != nil else { return nil }
    let rules = try Row.fetchAll(
      db, sql: "SELECT * FROM vehicleDiscount WHERE record = ? ORDER BY position",
      arguments: [row["number"] as Int]
    ).map { try DiscountRule($0) }
    let cap =
      row.percentage("discountCapPercentage").map { Cap.percentage($0) }
      ?? row.money("discountCapPence").map { Cap.weekly($0) }
    self.init(
      stacking: try row.code("discountStacking"), cap: cap, rules: rules,
      reference: row["discountReference"])
  }
}

extension DiscountRule {
  init(_ row: Row) throws {
    let countedOver: String? = row["countedOver"]
    self.init(
      name: row["name"], kind: try row.code("kind"), threshold: row["threshold"],
      countedOver: countedOver.flatMap(CountedOver.init(rawValue:)),
      amount: row.percentage("percentage").map { .percentage($0) }
        ?? .weekly(row.money("weeklyPence") ?? .zero),
      reference: row["reference"])
  }
}
