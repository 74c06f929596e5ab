import ArgumentParser
import Definitions
import FeeUplifts
import GRDB
import ProviderRegister
import Store
import Values

/// What every step of a plan is given.
struct UpliftStepOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The plan, as U3.")
  var plan: String

  /// Takes a step with a plan in one change, by the policy as it was when the plan was made, and
  /// returns the plan as it was before.
  @discardableResult
  func take(
    _ command: String, _ step: (UpliftPlanStepping, Database) throws -> Void
  ) throws -> UpliftPlan {
    let change = try user.change(by: "uplift \(command)")
    let figures = try contracts.folder(database).upliftFigures()
    let day = try SystemDay.today()
    return try database.open().change(change) { db in
      let found = try UpliftPlanQueries.plan(plan, db)
      let policy = try UpliftPlanQueries.policy(of: found, figures, db)
      try step(UpliftPlanStepping(found, policy, on: day, Recording(change)), db)
      return found
    }
  }
}
