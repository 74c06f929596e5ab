import Values

/// The children's return of one year: its header, its episodes, its unaccompanied children and those who
/// have left care.
struct YearReturn: Sendable {
  let year: FinancialYear
  var header: [[String]] = []
  var episodes: [ReturnRow] = []
  var unaccompanied: [[String]] = []
  private(set) var careLeavers: [CareLeaverRow] = []

  /// Makes the return of a year: every child with an episode that was open on some day of it.
  init(of year: FinancialYear, children: [CareChild]) {
    self.year = year
    for child in children {
      let spells = child.spells.filter { spell in
        spell.from <= year.lastDay && (spell.until.map { $0 >= year.firstDay } ?? true)
      }
      guard !spells.isEmpty else { continue }
      let sex = code(ofSex: child.sex)
      header.append([child.reference, sex, child.birth.inFigures, child.ethnicity, "", "", ""])
      episodes += spells.map { row(of: $0, child) }
      guard child.isUnaccompanied else { continue }
      unaccompanied.append(
        [child.reference, sex, child.birth.inFigures, child.adulthood.inFigures])
    }
  }

  /// Adds those who have left care, also to the header, in which every child of the return stands.
  mutating func add(_ leavers: [CareLeaverRow], of children: [CareChild]) {
    careLeavers = leavers
    let (known, wanted) = (Set(header.map { $0[0] }), Set(leavers.map(\.child)))
    for child in children where wanted.contains(child.reference) && !known.contains(child.reference)
    {
      header.append(
        [
          child.reference, code(ofSex: child.sex), child.birth.inFigures, child.ethnicity, "", "",
          "",
        ])
    }
  }

  private func row(of spell: CareSpell, _ child: CareChild) -> ReturnRow {
    let isOpen = spell.until.map { $0 > year.lastDay } ?? true
    return ReturnRow(
      child: child.reference, from: spell.from, until: isOpen ? nil : spell.until,
      began: spell.began, status: spell.status, need: child.need,
      placement: code(ofPlacement: spell.placement), provider: spell.provider,
      ended: isOpen ? "" : code(ofReason: spell.ended), moved: isOpen ? "" : spell.moved,
      home: child.home, postcode: spell.postcode, urn: spell.urn)
  }

  /// Source: Department for Education, SSDA903 guides: sex 1 and 2 until 2023-24.
  private func code(ofSex sex: String) -> String {
    year.startYear >= 2024 ? sex : sex == "M" ? "1" : "2"
  }

  /// Source: as above: H5 became K3 in 2024-25, Z1 became Z11 to Z14 in 2025-26.
  private func code(ofPlacement code: String) -> String {
    switch code {
    case "K3": year.startYear >= 2024 ? "K3" : "H5"
    case "Z1": year.startYear >= 2025 ? "Z12" : "Z1"
    default: code
    }
  }

  /// Source: as above: E43 and E44 became E45 to E48 in 2018-19.
  private func code(ofReason code: String) -> String {
    guard year.startYear < 2018 else { return code }
    return ["E45": "E43", "E46": "E43", "E47": "E44", "E48": "E44"][code] ?? code
  }

  var files: [ExampleFile] {
    [
      file("header", ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"], header),
      file("episodes", ReturnRow.headings, episodes.map(\.fields)),
      file("uasc", ["CHILD", "SEX", "DOB", "DUC"], unaccompanied),
      file("oc3", CareLeaverRow.headings, careLeavers.map(\.fields)),
    ].compactMap(\.self)
  }

  /// A table without rows is no file.
  private func file(_ name: String, _ headings: [String], _ rows: [[String]]) -> ExampleFile? {
    guard !rows.isEmpty else { return nil }
    var text = CSVText(lineEnd: .windows)
    text.add(headings)
    for row in rows { text.add(row) }
    return ExampleFile(path: "returns/\(year)/\(name).csv", contents: text.bytes)
  }
}
