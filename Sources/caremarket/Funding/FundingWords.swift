import PlacementAgreements
import Values

extension FundingSplit {
  /// What a funder pays by the split, as in "62.5%" or "£600.00 a week".
  func inWords(_ funder: Funder) -> String {
    switch basis {
    case .percentage: Percentage(hundredths: share(of: funder)).inWords
    case .weeklyAmount: "\(Money(pence: share(of: funder)).inWords) a week"
    }
  }
}

extension FundingSplit.Funder {
  /// As tables and documents call it.
  var title: String {
    switch self {
    case .socialCare: "Social care"
    case .health: "Health"
    case .education: "Education"
    }
  }
}

extension TableColumn {
  /// What each funder pays, and what nobody does, as columns.
  static func costs(_ costs: @escaping (Row) -> FundingCosts) -> [TableColumn] {
    FundingSplit.Funder.allCases.map { funder in
      .money(funder.rawValue, funder.title) { costs($0)[funder] }
    } + [
      .money("unallocated", "Nobody") { costs($0).unallocated }.ifRoom,
      .money("total", "Together") { costs($0).total },
    ]
  }

  /// What each funder's share is, as columns that machines read; percentages or pounds a week.
  static func shares(_ split: @escaping (Row) -> FundingSplit?) -> [TableColumn] {
    FundingSplit.Funder.allCases.map { funder in
      .text("\(funder.rawValue)Share", "\(funder.title) share") { split($0)?.inWords(funder) }
        .ifRoom
    }
  }
}
