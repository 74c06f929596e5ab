import ArgumentParser
import ProviderRegister

/// What is to be recorded of a provider; an empty text takes away what was recorded.
struct ProviderDetailOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "Whether it is the council's own.")
  var inHouse: Bool?

  @Option(help: ArgumentHelp("Its number at Companies House.", valueName: "number"))
  var companyNumber: String?

  @Option(help: ArgumentHelp("Its number at the Charity Commission.", valueName: "number"))
  var charityNumber: String?

  @Option(help: ArgumentHelp("Its address for email.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("Its telephone number.", valueName: "number"))
  var telephone: String?

  @Option(help: ArgumentHelp("Its website.", valueName: "address"))
  var website: String?

  var details: ProviderDetails {
    var details = ProviderDetails()
    details.isInHouse = inHouse
    details.companyNumber = companyNumber
    details.charityNumber = charityNumber
    details.email = email
    details.telephone = telephone
    details.website = website
    return details
  }
}
