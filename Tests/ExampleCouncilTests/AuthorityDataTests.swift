import TestSupport
import Testing

/// The authorities and districts of `Imports/`, compared with the real files' spellings.
private struct Authorities {
  let table: Table
  /// The codes that a name or spelling stands for, folded.
  private(set) var codes: [String: Set<String>] = [:]

  init() throws {
    table = try Table(contentsOf: "\(ProjectFolder.path)/Imports/authorities.csv")
    for row in table.rows {
      for spelling in [row[1]] + row[7].split(separator: "; ").map(String.init) {
        codes[Authorities.folded(spelling), default: []].insert(row[0])
      }
    }
  }

  func isKnown(_ name: String) -> Bool { codes[Authorities.folded(name)] != nil }

  static func folded(_ text: String) -> String {
    text.lowercased().replacing("&", with: " and ").filter { $0 != "." && $0 != "'" }
      .split { !$0.isLetter }.joined(separator: " ")
  }
}

@Test func `England has 153 upper-tier authorities today and Wales 22`() throws {
  let rows = try Authorities().table.rows
  #expect(rows.count { $0[3] == "England" && $0[6].isEmpty } == 153)
  #expect(rows.count { $0[3] == "Wales" } == 22)
  #expect(Set(rows.map { $0[0] }).count == rows.count)
  #expect(Set(rows.filter { $0[3] == "England" }.map { $0[2] }).count == 9)
}

@Test func `only Dorset is the name of two authorities, of different days`() throws {
  let shared = try Authorities().codes.filter { $0.value.count > 1 }
  #expect(shared == ["dorset": ["E06000059", "E10000009"]])
}

@Test(
  .needsRealData,
  arguments: [
    ("ofsted/provider_at_march_2021.csv", 2, "Local authority"),
    ("ofsted/provider_at_march_2023.csv", 4, "Local authority"),
    ("ofsted/provider_at_march_2025.csv", 4, "Local authority"),
    ("ofsted/supported-accommodation-premises-2025.csv", 4, "Premises Local Authority"),
    ("ofsted/leavers-and-joiners-2025.csv", 4, "Local authority"),
    ("population/ons_mid-year_population_estimates_2012_to_2023.csv", 1, "la_name"),
    ("dfe/cla_number_and_rate_per_10k_children.csv", 1, "la_name"),
    ("geography/ltla_utla_dec2022.csv", 1, "UTLA22NM"),
  ])
func `every authority in the real files is known`(
  _ path: String, _ headingRow: Int, _ column: String
) throws {
  let authorities = try Authorities()
  let table = try Table(contentsOf: RealData.path(path), headingRow: headingRow)
  let names = Set(table.column(column)).subtracting([""])
  #expect(names.count > 140)
  #expect(names.filter { !authorities.isKnown($0) } == [])
}

@Test func `every district stands for an authority of today`() throws {
  let today = Set(try Authorities().table.rows.filter { $0[6].isEmpty }.map { $0[0] })
  let districts = try Table(contentsOf: "\(ProjectFolder.path)/Imports/districts.csv")
  #expect(Set(districts.column("authority")) == today)
  #expect(Set(districts.column("district")).count == districts.rows.count)
}

@Test(.needsRealData)
func `districts are in the authorities that the Office for National Statistics says`() throws {
  let districts = try Table(contentsOf: "\(ProjectFolder.path)/Imports/districts.csv")
  let ours = Dictionary(
    zip(districts.column("district"), districts.column("authority")),
    uniquingKeysWith: { first, _ in first })
  let lookup = try Table(contentsOf: RealData.path("geography/ltla_utla_dec2022.csv"))
  // These authorities were replaced in April 2023, or changed their codes in 2025.
  let changed: Set = ["E10000006", "E10000023", "E10000027", "E08000016", "E08000019"]
  for row in lookup.rows where !changed.contains(row[2]) { #expect(ours[row[0]] == row[2]) }
}
