import Definitions
import Importing
import TestSupport
import Values

@testable import PlacementAgreements
@testable import ProviderRegister
@testable import PurchasingVehicles

extension AgreementFacts {
  static let day = Day(daysSince1970: 20_544)

  /// The facts of 1 April 2026 with these agreements, and whatever else is given.
  static func example(
    _ begun: [AgreementInForce], services: [Service] = [.example()],
    standings: StandingsInForce = StandingsInForce(), distances: [String: Miles] = [:],
    rates: [Rate] = [], discounts: [DiscountEntry] = [], charges: [ChargeAfterEnd] = [],
    openEpisodes: OpenEpisodes? = nil
  ) throws -> AgreementFacts {
    let contracts = "\(ProjectFolder.path)/Contracts"
    return AgreementFacts(
      day: day, limits: try ContractsFolder(path: contracts).checkPolicy().limits(on: day),
      reviewMonths: [.placement: 6, .wrapAround: 3],
      agreements: BegunAgreements(begun.sorted(by: AgreementInForce.isEarlier)),
      services: Dictionary(uniqueKeysWithValues: services.map { ($0.urn, $0) }),
      standings: standings, distances: distances, vehicles: [1: try .westmarchFostering()],
      rates: RateBook(rates), lowestAges: try NeedCodes(contracts: contracts).lowestAges,
      discounts: discounts, chargesAfterEnd: charges, openEpisodes: openEpisodes,
      childrenPlacedThen: Set(begun.map(\.child.number)))
  }
}

/// What an agreement of an example is, where it is not as usual: a signed and reviewed placement with
/// a fostering agency, called off from a band, whose fee was uplifted last April.
struct ExampleAgreement {
  var number = 1
  var reference: String?
  var child = 1
  var birthMonth = "2012-05"
  var kind = AgreementKind.placement
  var serviceType = "Independent Fostering Agency"
  var urn: String? = "9000001"
  var route = Route.vehicle
  /// The number of the band: 13 is ages 11 to 15, with £960 a week at most.
  var band: Int? = 13
  var distanceReason: String?
  /// Days before the day.
  var began = 300
  var signedByProvider: Int? = 299
  var signedByAuthority: Int? = 299
  var status = AgreementStatus.active
  /// Days before the day, or after it where negative.
  var plannedEnd: Int?
  var reviewed: Int? = 30
  var reviewMonths: Int?
  var legalStatus: String? = "C2"
  var uplifted: Int?
  var weekly: Int64 = 96_000
  var split: FundingSplit?
  var hadSplit = false

  var agreement: AgreementInForce {
    get throws {
      AgreementInForce(
        agreement: base,
        child: Child(
          number: child, reference: "C-\(child)", birthMonth: Month(birthMonth), sex: .female,
          isUnaccompanied: false),
        state: state, terms: try terms, weeklyLines: [try line], claims: [], split: split,
        hadSplit: hadSplit || split != nil, lastReview: reviewed.map(ago),
        lastUplift: uplifted.map(ago))
    }
  }

  private var base: Agreement {
    Agreement(
      number: number, reference: reference ?? "WM-\(number)", kind: kind, child: child,
      siblingGroup: nil, provider: 1, urn: urn, serviceType: serviceType, isSolo: false,
      route: route, vehicle: route == .vehicle ? 1 : nil, lot: route == .vehicle ? 1 : nil,
      band: route == .vehicle ? band : nil, callOff: nil, outsideReason: nil,
      distanceReason: distanceReason, agreedOn: nil, from: ago(began), supersedes: nil)
  }

  private var state: AgreementState {
    var state = AgreementState()
    let steps: [(AgreementStatus, Int?)] = [
      (.signedByProvider, signedByProvider), (.signedByAuthority, signedByAuthority),
      (status, began),
    ]
    for (status, days) in steps {
      guard let days else { continue }
      state.take(status, ago(days), asAt: AgreementFacts.day)
    }
    return state
  }

  private var terms: AgreementTerms {
    get throws {
      AgreementTerms(
        range: try range(from: began), plannedEnd: plannedEnd.map(ago), noticeDays: 28,
        legalStatus: legalStatus, legalFrom: nil, budgetCode: nil, reviewMonths: reviewMonths)
    }
  }

  private var line: FeeLine {
    get throws {
      FeeLine(
        number: number, kind: "care", position: 1, range: try range(from: uplifted ?? began),
        per: .week, amount: Money(pence: weekly), hours: nil, ratio: nil,
        cause: uplifted == nil ? .agreed : .uplift)
    }
  }

  private func range(from days: Int) throws -> DayRange {
    guard let range = DayRange(from: ago(days), until: nil) else { throw NoRange() }
    return range
  }

  private func ago(_ days: Int) -> Day { AgreementFacts.day.adding(days: -days) }
}

struct NoRange: Error {}

extension FundingSplit {
  /// A split in force, in hundredths of a per cent or pence a week.
  static func example(
    _ basis: Basis, _ socialCare: Int64, _ health: Int64, _ education: Int64
  ) throws -> FundingSplit {
    guard let range = DayRange(from: AgreementFacts.day.adding(days: -300), until: nil) else {
      throw NoRange()
    }
    return FundingSplit(
      range: range, basis: basis, socialCare: socialCare, health: health, education: education,
      decisionReference: nil)
  }
}

extension Service {
  static func example(
    urn: String = "9000001", type: String = "Independent Fostering Agency", places: Int? = nil,
    registrationStatus: String = "active", judgement: Judgement = .good,
    inspected days: Int? = nil
  ) -> Service {
    Service(
      urn: urn, name: "Alder", provisionType: type, provider: 1, providerName: "Alder Homes",
      group: nil, groupName: nil, isInHouse: false, sector: "Private", authority: "X06000001",
      authorityName: "Westmarch", region: "The Marches", postcode: nil, places: places,
      registrationStatus: registrationStatus, judgement: judgement,
      inspectionDay: days.map { AgreementFacts.day.adding(days: -$0) },
      recordFrom: AgreementFacts.day.adding(days: -1000), registrationDay: nil,
      premisesCount: nil, shortBreakOnly: false, multiBuilding: false)
  }
}

extension Vehicle {
  /// Westmarch's fostering framework; its lots are numbered from 1, and its bands from 11, 21 and 31.
  static func westmarchFostering(number: Int = 1) throws -> Vehicle {
    let words = KnownWords(
      provisionTypes: try ProjectFolder.imports.codeList("provision-types"), authorities: nil,
      today: AgreementFacts.day)
    let folder = VehicleFolder(contracts: "\(ProjectFolder.path)/Contracts")
    let definition = try folder.definitions(["westmarch-fostering"], words)[0]
    let lots = definition.lots.enumerated().map { index, lot in
      Lot(
        number: index + 1, vehicle: number, vehicleName: definition.name, definition: lot,
        bands: lot.bands.enumerated().map {
          PriceBand(number: 10 * (index + 1) + $0 + 1, lot: index + 1, definition: $1)
        })
    }
    return Vehicle(
      number: number, record: 1, from: definition.term.from, definition: definition, lots: lots)
  }
}
