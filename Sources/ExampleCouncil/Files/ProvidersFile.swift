/// The council's providers, in our template.
struct ProvidersFile: Sendable {
  let market: Market
  let register: CouncilRegister

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(ProvidersFile.headings)
    for (provider, entry) in zip(market.providers, register.entries) {
      text.add([
        provider.name.name, provider.name.otherSpellings.joined(separator: "; "),
        provider.group ?? "", entry.companyNumber ?? "", entry.charityNumber ?? "",
        provider.isInHouse ? "Yes" : "No", entry.singlePointOfContact ?? "", entry.email,
        entry.telephone, entry.website ?? "",
      ])
    }
    return ExampleFile(path: "register/providers.csv", contents: text.bytes)
  }

  static let headings = [
    "Provider", "Other spellings", "Group", "Company number", "Charity number", "In-house",
    "Single point of contact", "Email", "Telephone", "Website",
  ]
}
