import ArgumentParser
import PlacementAgreements

/// By what costs are summed up.
struct BreakdownOption: ParsableArguments {
  @Option(help: ArgumentHelp("What to sum up by.", valueName: "what"))
  var by: CostBreakdown = .agreement
}

extension CostBreakdown: ExpressibleByArgument {}

extension CostBreakdown {
  /// The column that says what is summed up in a row.
  func column<Row>(_ key: @escaping (Row) -> String?) -> TableColumn<Row> {
    switch self {
    case .agreement, .lot, .budgetCode: .text("key", heading, key).whole
    case .provider, .group, .type: .text("key", heading, key).wrapping
    case .route, .funder: .code("key", heading, key)
    }
  }

  private var heading: String {
    switch self {
    case .agreement: "Agreement"
    case .provider: "Provider"
    case .group: "Group"
    case .type: "Type"
    case .route: "Route"
    case .lot: "Lot"
    case .budgetCode: "Budget code"
    case .funder: "Funder"
    }
  }
}
