import Definitions
import GRDB
import TestSupport
import Values

@testable import ProviderRegister

extension RegisterFacts {
  static let day = Day(daysSince1970: 20_544)

  /// One provider with one sound home, and whatever is given in its place.
  static func example(
    hasCentre: Bool = true, services: [Service] = [.example()],
    providers: [Provider] = [.example()], standings: [Standing] = [],
    documents: [ProviderDocument] = [], commissioners: [Int: String] = [1: "A Commissioner"],
    placements: PlacementCounts = PlacementCounts()
  ) throws -> RegisterFacts {
    RegisterFacts(
      day: day, council: "X06000001", hasCentre: hasCentre,
      dueDiligence: try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").dueDiligence(),
      services: services, providers: providers, standings: standings,
      standingsInForce: StandingsInForce(), documents: documents, commissioners: commissioners,
      providersWithContacts: [1], placements: placements)
  }
}

extension Service {
  static func example(
    urn: String = "9000001", provider: Int? = 1, isInHouse: Bool = false,
    sector: String = "Private", authority: String = "X06000001", places: Int? = 4,
    registrationStatus: String = "active", judgement: Judgement = .good
  ) -> Service {
    Service(
      urn: urn, name: "Alder House", provisionType: "Children's home", provider: provider,
      providerName: provider.map { _ in "Alder Homes" }, group: nil, groupName: nil,
      isInHouse: isInHouse, sector: sector, authority: authority, authorityName: "Westmarch",
      region: "The Marches", postcode: nil, places: places, registrationStatus: registrationStatus,
      judgement: judgement, inspectionDay: nil, recordFrom: RegisterFacts.day,
      registrationDay: nil, premisesCount: nil, shortBreakOnly: false, multiBuilding: false)
  }
}

extension Provider {
  static func example(number: Int = 1, name: String = "Alder Homes") -> Provider {
    Provider(row: ["number": number, "name": name, "isInHouse": false, "mergedInto": nil])
  }
}

extension ProviderDocument {
  /// A document of the provider, or of the service, that expires so many days after the day.
  static func example(
    number: Int = 1, kind: String = "Public liability insurance", urn: String? = nil,
    expiresIn days: Int?
  ) -> ProviderDocument {
    ProviderDocument(row: [
      "number": number, "provider": urn == nil ? 1 : nil, "urn": urn, "kind": kind,
      "reference": "PL-\(number)",
      "expires": days.map { RegisterFacts.day.adding(days: $0) }, "seenBy": "A Commissioner",
      "seenOn": RegisterFacts.day.adding(days: -400),
    ])
  }
}

extension Standing {
  static func example(reviewInDays days: Int) throws -> Standing {
    try Standing(row: [
      "number": 1, "provider": 1, "status": "suspended", "reason": "quality",
      "decisionReference": "D1", "decidedBy": "A", "approvedBy": "B",
      "fromDay": RegisterFacts.day.adding(days: -30), "untilDay": nil,
      "reviewDay": RegisterFacts.day.adding(days: days),
    ])
  }
}
