/// The people whom the council deals with at each provider, in our template.
struct ContactsFile: Sendable {
  let market: Market
  let register: CouncilRegister

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(ContactsFile.headings)
    for (provider, entry) in zip(market.providers, register.entries) {
      for contact in entry.contacts {
        text.add([
          provider.name.name, contact.name, contact.role, contact.email, contact.telephone,
          contact.from.inFigures,
        ])
      }
    }
    return ExampleFile(path: "register/contacts.csv", contents: text.bytes)
  }

  static let headings = ["Provider", "Name", "Role", "Email", "Telephone", "From"]
}
