import ArgumentParser
import Foundation
import Values

/// The command line: nouns, each with its verbs.
@main
struct Caremarket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caremarket",
    abstract: "Manage a council's market of children's placements.",
    discussion: """
      Every command is a noun and a verb. To see what a noun can do, run it with \
      '--help', as in 'caremarket provider --help'.
      """,
    version: "0.1.0",
    subcommands: [
      ActionCommand.self,
      AdmissionCommand.self,
      AgreementCommand.self,
      AuditCommand.self,
      CheckCommand.self,
      ConcernCommand.self,
      ContactCommand.self,
      DatabaseCommand.self,
      DemandCommand.self,
      DiscountCommand.self,
      DocumentCommand.self,
      ExampleCommand.self,
      ForecastCommand.self,
      ForumCommand.self,
      FundingCommand.self,
      GroupCommand.self,
      ImportCommand.self,
      IndependentReportCommand.self,
      Init.self,
      IntentionCommand.self,
      LotCommand.self,
      ProviderCommand.self,
      QualityCommand.self,
      RateCommand.self,
      ReferralCommand.self,
      RouteCommand.self,
      ServiceCommand.self,
      StakeholderCommand.self,
      StatementCommand.self,
      Supply.self,
      UpliftCommand.self,
      VacancyCommand.self,
      VehicleCommand.self,
      VisitCommand.self,
    ]
  )

  /// Runs what the command line asks for and ends with its status.
  static func main() {
    Faults.endPlainly()
    // A reader that has seen enough must not stop what was asked for halfway.
    signal(SIGPIPE, SIG_IGN)
    Foundation.exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return .done
    } catch {
      let unknown = exitCode(for: error) == .validationFailure ? UnknownCommand(in: arguments) : nil
      return end(ErrorReport(unknown ?? error))
    }
  }

  private static func end(_ report: ErrorReport) -> ExitStatus {
    do {
      try report.say()
      return report.status
    } catch {
      return end(ErrorReport(error))
    }
  }
}
