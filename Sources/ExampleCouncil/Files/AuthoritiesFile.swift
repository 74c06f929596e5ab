/// The invented authorities, in the layout of `Imports/authorities.csv`.
struct AuthoritiesFile: Sendable {
  var file: ExampleFile {
    var text = CSVText(lineEnd: .unix)
    text.add(AuthoritiesFile.headings)
    for authority in Authority.all {
      text.add([
        authority.code, authority.name, Marches.region, Marches.country, "unitary authority", "",
        "", authority.councilName, "",
      ])
    }
    return ExampleFile(path: "authorities.csv", contents: text.bytes)
  }

  static let headings = [
    "code", "name", "region", "country", "kind", "from", "until", "spellings", "formerCodes",
  ]
}
