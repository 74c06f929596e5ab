import TestSupport
import Testing
import Values

@testable import ExampleCouncil

/// The postcode areas of the United Kingdom, the Channel Islands and the Isle of Man.
private let realPostcodeAreas = Set(
  """
  AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC \
  EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS \
  LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP \
  SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
  """.split(separator: " ").map(String.init))

@Test func `no postcode is in an area that exists, and each is written as postcodes are`() throws {
  let table = Table(try Westmarch.bytes("postcodes/onspd_westmarch.csv"))
  let postcodes = table.column("pcds")
  #expect(postcodes.count == 3000)
  #expect(Set(postcodes).count == 3000)
  for text in postcodes {
    #expect(!realPostcodeAreas.contains(String(text.prefix { $0.isLetter })))
    #expect(Postcode(text)?.description == text)
  }
}

@Test func `the centre of Westmarch is at WX1 1AA`() throws {
  let first = try #require(Table(Westmarch.bytes("postcodes/onspd_westmarch.csv")).rows.first)
  #expect(Array(first[2...8]) == ["WX1 1AA", "198001", "", "0", "290000", "470000", "1"])
}

@Test func `every place lies in the Irish Sea`() {
  for point in Westmarch.tenTimesLarger.postcodes.byAuthority.joined().compactMap(\.point) {
    #expect((255_000...325_000).contains(point.easting))
    #expect((430_000...510_000).contains(point.northing))
  }
}

@Test func `some postcodes have ended, and some have no place on the map`() throws {
  let table = Table(try Westmarch.bytes("postcodes/onspd_westmarch.csv"))
  let ended = table.column("doterm").count { $0 != "" }
  #expect((500...900).contains(ended))
  #expect(table.column("east1m").contains(""))
}

@Test func `services have their postcodes in the authority that they are in`() throws {
  let areas = ["Westmarch": "WX", "Northfell": "NX", "Yarrowdale": "YX", "Kestrelby": "KX"]
  let services = try Westmarch.register("services.csv")
  for (authority, postcode) in zip(
    services.column("Local authority"), services.column("Postcode"))
  {
    #expect(postcode.prefix(2) == areas[authority] ?? "none")
  }
}

@Test(
  .needsRealData,
  arguments: [
    ("provider_at_march_2021.csv", 2), ("provider_at_march_2023.csv", 4),
    ("provider_at_march_2025.csv", 4), ("supported-accommodation-premises-2025.csv", 4),
    ("leavers-and-joiners-2025.csv", 4),
  ])
func `no invented word is in the name of a real service, owner or place`(
  _ name: String, _ headingRow: Int
) throws {
  let table = try Table(contentsOf: RealData.path("ofsted/\(name)"), headingRow: headingRow)
  let text = table.rows.joined().joined(separator: " ")
  let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  #expect(words.intersection(InventedWords.all.map { $0.lowercased() }) == [])
}

@Test func `telephone numbers are those kept for drama and addresses end in example`() throws {
  let contacts = try Westmarch.register("contacts.csv")
  #expect(contacts.rows.count > 45)
  #expect(contacts.column("Telephone").allSatisfy { $0.hasPrefix("01632 960") && $0.count == 12 })
  #expect(contacts.column("Email").allSatisfy { $0.hasSuffix(".example") })
}
