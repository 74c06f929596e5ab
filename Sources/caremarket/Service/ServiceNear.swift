import ArgumentParser
import ProviderRegister
import Store
import Values

struct ServiceNear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near",
    abstract: "List the services nearest to a place, with the distance in miles.",
    discussion: """
      Distances are in a straight line, by the formula of the children looked after return. Where \
      Ofsted keeps the address back, the middle of the authority stands for it and the distance is \
      an estimate. Without --within, the nearest 20 are listed.

      Example: caremarket service near 'LS1 1UR' --type "Children's home" --within 20
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var point: PointOptions
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("Only those within so many miles.", valueName: "miles"),
    transform: Miles.init(argument:))
  var within: Miles?

  @Option(help: ArgumentHelp("Only so many, the nearest.", valueName: "number"))
  var nearest: Int?

  func validate() throws {
    guard nearest ?? 1 > 0 else { throw ValidationError("'--nearest' must be 1 or more.") }
  }

  func run() throws {
    let day = try day.day()
    let types = try imports.provisionTypes(database)
    let (found, standings) = try database.open().read { db in
      let filter = try area.filter(on: day, types: types, db)
      let found = try NearService.list(
        from: point.point(db), on: day, filter, within: within, db)
      return (found, try StandingsInForce(on: day, db))
    }
    let limit = nearest ?? (within == nil ? 20 : found.near.count)
    try output.print(
      OutputTable(
        found.near.prefix(limit), columns: ServiceNear.columns(standings),
        whenEmpty: "No such service has a known place that near on \(day.inWords).",
        closing: closing(found.near.count, shown: limit, unplaced: found.unplaced)))
  }

  private static func columns(_ standings: StandingsInForce) -> [TableColumn<NearService>] {
    [
      .miles("miles", "Miles") { $0.distance.miles },
      .code("basis", "Measured to") { $0.distance.basis.rawValue },
      .text("urn", "URN") { $0.service.urn },
      .text("name", "Name") { $0.service.name },
      .text("provisionType", "Type") { $0.service.provisionType },
      .text("provider", "Provider") { $0.service.providerName },
      .number("places", "Places") { $0.service.places },
      .code("status", "Status") { standings.status(of: $0.service).rawValue },
      .code("latestJudgement", "Judgement") { $0.service.judgement.rawValue }.ifRoom,
      .text("localAuthority", "Authority") { $0.service.authorityName }.ifRoom,
    ]
  }

  private func closing(_ count: Int, shown: Int, unplaced: Int) -> String {
    var sentence = "\(min(shown, count).counted("service")) from \(point.inWords)"
    if shown < count { sentence += ", the nearest of \(count.withThousands)" }
    if unplaced > 0 { sentence += "; of \(unplaced.withThousands) the place is not known" }
    return sentence + "."
  }
}

extension Miles {
  /// Reads miles from the command line; throws `ValueError`, which says what they look like.
  fileprivate init(argument: String) throws {
    guard let number = ExactDecimal(argument), number.scale <= 1, number.coefficient >= 0 else {
      throw ValueError(mustBe: "miles like 20 or 7.5")
    }
    self.init(tenths: Int(number.coefficient) * (number.scale == 0 ? 10 : 1))
  }
}
