import PlacementAgreements

extension FundingSplit.Funder {
  /// As people read it.
  var inWords: String {
    switch self {
    case .socialCare: "Social care"
    case .health: "Health"
    case .education: "Education"
    }
  }
}
