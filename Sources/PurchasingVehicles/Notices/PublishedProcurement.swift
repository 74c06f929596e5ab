package import Values

/// What the published notices of one procurement say of a vehicle.
package struct PublishedProcurement: Hashable, Sendable {
  /// The open contracting identifier that all its notices share.
  package let identifier: String
  package let title: String
  package let description: String?
  /// `nil` where the notices name no law that is known here.
  package let regime: LegalRegime?
  /// Who leads the procurement.
  package let lead: Organisation
  /// The others who may buy, in alphabetical order.
  package let participating: [Organisation]
  package let techniques: Techniques
  package let estimate: Value?
  package let lots: [Lot]
  package let awards: [Award]
  /// The notices that can be told apart, in the order of their identifiers.
  package let notices: [Notice]
}

extension PublishedProcurement {
  /// A buyer or a supplier.
  package struct Organisation: Hashable, Sendable {
    package let name: String
    package let companyNumber: String?
    package let charityNumber: String?

    package init(name: String, companyNumber: String? = nil, charityNumber: String? = nil) {
      self.name = name
      self.companyNumber = companyNumber
      self.charityNumber = charityNumber
    }
  }

  /// What is expected to be spent.
  package struct Value: Hashable, Sendable {
    package let amount: Money
    package let includesTax: Bool
  }

  /// What kind of arrangement it is and how placements are called off; `nil` where nothing is said.
  package struct Techniques: Hashable, Sendable {
    package var isFramework: Bool?
    package var isOpenFramework: Bool?
    package var isDynamic: Bool?
    package var isOpenToOthers: Bool?
    /// Whether there is competition again for each call-off.
    package var reopensCompetition: Bool?
    /// Whether there are call-offs without competition.
    package var awardsDirectly: Bool?
  }

  /// From when until when, as far as it is said.
  package struct Period: Hashable, Sendable {
    package var from: Day?
    package var through: Day?
    /// The last day if every extension is used.
    package var latest: Day?
    /// How long it is to be, where the days are not said.
    package var days: Int?
  }

  /// Whether and how a contract may be extended.
  package struct Renewal: Hashable, Sendable {
    package var isPossible: Bool?
    /// What the notice says of it.
    package var description: String?
    /// The extensions in their order, where they can be told.
    package var extensions: ExtensionPattern?
  }

  /// A lot as it was published.
  package struct Lot: Hashable, Sendable {
    package let identifier: String
    package let title: String?
    package let description: String?
    package let period: Period
    package let renewal: Renewal
  }

  /// An award to one or several suppliers.
  package struct Award: Hashable, Sendable {
    package let identifier: String
    /// The identifiers of its lots; none for all of them.
    package let lots: [String]
    package let suppliers: [Organisation]
    /// The first day of what was awarded, where it is said.
    package let from: Day?
  }
}

extension PublishedProcurement {
  /// From the first day of any lot to the last of any.
  package var period: Period {
    let periods = lots.map(\.period)
    return Period(
      from: periods.compactMap(\.from).min(), through: periods.compactMap(\.through).max(),
      latest: periods.compactMap(\.latest).max(), days: periods.compactMap(\.days).max())
  }

  /// The extensions where all lots have the same, else `nil`.
  package var extensions: ExtensionPattern? {
    let patterns = Set(lots.map(\.renewal.extensions))
    return patterns.count == 1 ? patterns.first ?? nil : nil
  }

  /// What kind of vehicle it is, where that can be told.
  package var kind: VehicleKind? {
    if techniques.isDynamic == true {
      let isAct = regime == .procurementAct2023 || regime == .procurementAct2023LightTouch
      return isAct ? .dynamicMarket : .dynamicPurchasingVehicle
    }
    guard techniques.isFramework == true else { return nil }
    return techniques.isOpenFramework == true ? .openFramework : .framework
  }

  /// The awards of a lot.
  package func awards(of lot: Lot) -> [Award] {
    awards.filter { $0.lots.isEmpty || $0.lots.contains(lot.identifier) }
  }

  /// The latest notice that is not the identifier itself, as a reference names it.
  package var reference: String {
    let dated = notices.filter { $0.kind != .openContracting && $0.publishedOn != nil }
    let latest = dated.max { "\($0.publishedOn, default: "")" < "\($1.publishedOn, default: "")" }
    guard let latest, let day = latest.publishedOn else { return "Notices of \(identifier)" }
    return "\(latest.kind.inWords) \(latest.identifier) of \(day.inWords), \(identifier)"
  }
}
