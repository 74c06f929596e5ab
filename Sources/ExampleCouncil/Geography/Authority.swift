import Values

/// One of the invented authorities: Westmarch or a neighbour.
struct Authority: Sendable {
  let code: String
  /// The shorter number that the Department for Education uses beside the code.
  let departmentNumber: String
  let name: String
  let postcodeArea: String
  /// Where its first postcode is.
  let centre: GridPoint
  /// How far from the centre it reaches, in metres.
  let radius: Int
  /// Residents under 18 in the middle of 2025, in the usual Westmarch.
  let usualResidentsUnder18: Int
  /// How many in a hundred of the market's services are here.
  let percentOfServices: Int
  let constituencies: [String]
  let towns: [String]

  /// The organisation that provides the authority's own services.
  var councilName: String { "\(name) Council" }
}

extension Authority {
  /// Westmarch, then its three neighbours.
  ///
  /// They lie in the Irish Sea, their codes begin with a letter and their postcodes with areas that
  /// are not given out, so that nothing in them can be taken for a real place.
  static let all = [westmarch, northfell, yarrowdale, kestrelby]

  private static let westmarch = Authority(
    code: "X06000001", departmentNumber: "X01", name: "Westmarch", postcodeArea: "WX",
    centre: GridPoint(easting: 290_000, northing: 470_000), radius: 13_000,
    usualResidentsUnder18: 62_014, percentOfServices: 40,
    constituencies: ["Westmarch North", "Westmarch South"],
    towns: ["Westmarch", "Marchambry", "Vellundle", "Carnossick", "Dunmorrel", "Ashambry Quay"])

  private static let northfell = Authority(
    code: "X06000002", departmentNumber: "X02", name: "Northfell", postcodeArea: "NX",
    centre: GridPoint(easting: 276_000, northing: 495_000), radius: 11_000,
    usualResidentsUnder18: 41_870, percentOfServices: 20,
    constituencies: ["Northfell and Ullmouth"],
    towns: ["Northfell", "Ullmouth", "Norrundle", "Fellossick"])

  private static let yarrowdale = Authority(
    code: "X06000003", departmentNumber: "X03", name: "Yarrowdale", postcodeArea: "YX",
    centre: GridPoint(easting: 307_000, northing: 447_000), radius: 11_000,
    usualResidentsUnder18: 33_125, percentOfServices: 15,
    constituencies: ["Yarrowdale"], towns: ["Yarrowdale", "Yarrowhithe", "Lintorrel"])

  private static let kestrelby = Authority(
    code: "X06000004", departmentNumber: "X04", name: "Kestrelby", postcodeArea: "KX",
    centre: GridPoint(easting: 272_000, northing: 444_000), radius: 12_000,
    usualResidentsUnder18: 55_402, percentOfServices: 25,
    constituencies: ["Kestrelby", "Windlecott and the Isles"],
    towns: ["Kestrelby", "Windlecott", "Selkambry", "Kestrel Haven"])

  /// The index of Westmarch among the authorities.
  static let westmarchIndex = 0
}
