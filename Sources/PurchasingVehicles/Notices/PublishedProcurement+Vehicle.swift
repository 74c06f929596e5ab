package import GRDB
import ProviderRegister
package import Values

extension PublishedProcurement {
  /// What is published of a vehicle that is kept here, with those accredited on a day as suppliers.
  ///
  /// An award names the suppliers that came onto a lot on one day; a service that was accredited by
  /// itself counts for its provider, a group for its providers.
  package init(
    _ vehicle: Vehicle, identifier: String, on day: Day, _ db: Database
  ) throws {
    let definition = vehicle.definition
    let admissions = try AdmissionListing.list(on: day, knownOn: nil, lots: vehicle.lots, db)
    let suppliers = try NoticeSuppliers(on: day, db)
    self.init(
      identifier: identifier, title: definition.title, description: definition.description,
      regime: definition.regime, lead: Organisation(name: definition.authorities.lead),
      participating: definition.authorities.participating.map { Organisation(name: $0) },
      techniques: Techniques(definition),
      estimate: definition.estimate.map { Value(amount: $0.amount, includesTax: $0.includesTax) },
      lots: definition.lots.map { Lot($0, definition) },
      awards: vehicle.lots.flatMap { lot in
        Award.awards(of: lot, admissions.filter { $0.lot.number == lot.number }, suppliers)
      },
      notices: definition.notices)
  }
}

extension PublishedProcurement.Award {
  /// An award for each day on which suppliers that stand on a lot were accredited.
  fileprivate static func awards(
    of lot: Lot, _ admissions: [AdmissionListing], _ suppliers: NoticeSuppliers
  ) -> [PublishedProcurement.Award] {
    let name = lot.definition.name
    let accredited = admissions.filter(\.standing.isAccredited)
    return Dictionary(grouping: accredited, by: \.standing.state.since)
      .sorted { $0.key < $1.key }
      .map { day, admissions in
        PublishedProcurement.Award(
          identifier: "\(name)-\(day)", lots: [name],
          suppliers: suppliers.organisations(of: admissions.map(\.key)), from: day)
      }
      .filter { !$0.suppliers.isEmpty }
  }
}

extension PublishedProcurement.Techniques {
  fileprivate init(_ definition: VehicleDefinition) {
    let isDynamic = [.dynamicPurchasingVehicle, .dynamicMarket].contains(definition.kind)
    let isFramework = [.framework, .openFramework].contains(definition.kind)
    self.init(
      isFramework: isFramework,
      isOpenFramework: isFramework ? definition.kind == .openFramework : nil,
      isDynamic: isDynamic,
      isOpenToOthers: isFramework || isDynamic ? definition.authorities.areOpenToOthers : nil,
      reopensCompetition: isFramework
        ? definition.callOffs.methods.contains(.miniCompetition) : nil,
      awardsDirectly: isFramework
        ? definition.callOffs.methods.contains { $0 != .miniCompetition } : nil)
  }
}

extension PublishedProcurement.Lot {
  fileprivate init(_ lot: LotDefinition, _ definition: VehicleDefinition) {
    let term = definition.term
    let extensions = term.extensions
    let isPossible = !extensions.months.isEmpty
    self.init(
      identifier: lot.name, title: lot.title, description: lot.description,
      period: PublishedProcurement.Period(
        from: term.from, through: term.until.adding(days: -1),
        latest: isPossible ? term.latestEnd.adding(days: -1) : nil),
      renewal: PublishedProcurement.Renewal(
        isPossible: isPossible, description: isPossible ? "Extensions: \(extensions)" : nil,
        extensions: extensions))
  }
}
