import Values

/// The residents under 18 of the invented authorities by ethnic group, in the layout of the census.
struct EthnicGroupFile: Sendable {
  let scale: ExampleScale
  let seed: UInt64

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows, byteOrderMark: false)
    text.add([
      "Upper tier local authorities Code", "Upper tier local authorities",
      "Ethnic group (6 categories) Code", "Ethnic group (6 categories)", "Age", "Observation",
    ])
    var generator = SeededGenerator(seed: seed, for: "ethnic groups")
    for authority in Authority.all {
      for (number, group) in EthnicGroupFile.groups.enumerated() {
        let people = residents(of: authority, perMille: group.perMille, &generator)
        text.add([
          authority.code, authority.name, "\(number + 1)", group.name, "Aged 0 to 17 years",
          "\(people)",
        ])
      }
    }
    return ExampleFile(path: "census/ethnic_groups_2021.csv", contents: text.bytes)
  }

  /// Each authority has up to a tenth more or fewer of a group than the others.
  private func residents(
    of authority: Authority, perMille: Int, _ generator: inout SeededGenerator
  ) -> Int {
    let usual = scale.scaled(authority.usualResidentsUnder18, atLeast: 1) * perMille / 1000
    return usual + usual * generator.number(in: -100...100) / 1000
  }

  /// The groups of the census, with how many of a thousand residents are in each: invented.
  private static let groups = [
    (name: "Asian, Asian British or Asian Welsh", perMille: 71),
    (name: "Black, Black British, Black Welsh, Caribbean or African", perMille: 38),
    (name: "Mixed or Multiple ethnic groups", perMille: 60),
    (name: "White", perMille: 812),
    (name: "Other ethnic group", perMille: 19),
  ]
}
