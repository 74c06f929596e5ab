import Definitions
import PurchasingVehicles
package import Values

/// The limits of the checks of agreements as they change over time.
package struct CheckPolicy: Sendable {
  let daysUntilSigned: Timeline<Sourced<Int>>
  let routesWithoutContract: Timeline<Sourced<[Route]>>
  let weeksWithoutUplift: Timeline<Sourced<Int>>
  let milesWithoutReason: Timeline<Sourced<Int>>
  let addressIsAnOffice: Timeline<Sourced<[String]>>
  let firstAdultAge: Timeline<Sourced<Int>>
  let shortBreakStatuses: Timeline<Sourced<[String]>>
  let bandPriceCovers: Timeline<Sourced<[String]>>
  let placementsByAgreement: Timeline<Sourced<[String]>>
  let file: String

  /// Returns the limits of a day; throws `NoPolicyValue` where one of them has no value then.
  package func limits(on day: Day) throws -> CheckLimits {
    CheckLimits(
      daysUntilSigned: try daysUntilSigned.required("daysUntilSigned", on: day, in: file),
      routesWithoutContract: Set(
        try routesWithoutContract.required("routesWithoutContract", on: day, in: file)),
      weeksWithoutUplift: try weeksWithoutUplift.required("weeksWithoutUplift", on: day, in: file),
      milesWithoutReason: Miles(
        tenths: try 10 * milesWithoutReason.required("milesWithoutReason", on: day, in: file)),
      addressIsAnOffice: Set(
        try addressIsAnOffice.required("addressIsAnOffice", on: day, in: file)),
      firstAdultAge: try firstAdultAge.required("firstAdultAge", on: day, in: file),
      shortBreakStatuses: Set(
        try shortBreakStatuses.required("shortBreakStatuses", on: day, in: file)),
      bandPriceCovers: Set(try bandPriceCovers.required("bandPriceCovers", on: day, in: file)),
      placementsByAgreement: Set(
        try placementsByAgreement.required("placementsByAgreement", on: day, in: file)))
  }
}
