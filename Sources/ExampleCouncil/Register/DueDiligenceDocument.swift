import Values

/// A paper that a provider has shown the council.
struct DueDiligenceDocument: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case publicLiability = "Public liability insurance"
    case employersLiability = "Employers' liability insurance"
    case professionalIndemnity = "Professional indemnity insurance"
    case registration = "Ofsted registration certificate"
    case safeguarding = "Safeguarding policy"
    case financialCheck = "Financial check"
    case statementOfPurpose = "Statement of purpose"
  }

  let kind: Kind
  /// The service that it is about, or `nil` where it is about the provider.
  let urn: String?
  let reference: String
  let validFrom: Day
  /// The last day on which it holds, or `nil` where it does not expire.
  let expires: Day?
  let seenBy: String
  let seenOn: Day
}

extension DueDiligenceDocument.Kind {
  /// How many months it holds for, or `nil` where it does not expire.
  var months: Int? {
    switch self {
    case .publicLiability, .employersLiability, .professionalIndemnity, .financialCheck,
      .statementOfPurpose:
      12
    case .safeguarding: 24
    case .registration: nil
    }
  }

  /// The letters that references begin with.
  var letters: String {
    switch self {
    case .publicLiability: "PL"
    case .employersLiability: "EL"
    case .professionalIndemnity: "PI"
    case .registration: "OF"
    case .safeguarding: "SG"
    case .financialCheck: "FC"
    case .statementOfPurpose: "SP"
    }
  }
}
