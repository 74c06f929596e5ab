import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

/// A decision on an admission that one person may take.
struct AdmissionDecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Why, as a code of Contracts/Vehicles/Codes/admission-reasons.yaml.", valueName: "code"))
  var reason: String

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  @Option(help: ArgumentHelp("Who decided (default: who makes the change).", valueName: "name"))
  var decidedBy: String?

  func validate() throws {
    try decisionReference.mustBeWritten(as: "--decision-reference")
    try decidedBy?.mustBeWritten(as: "--decided-by")
  }
}
