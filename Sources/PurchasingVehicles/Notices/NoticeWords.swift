/// What the codes of published notices mean: `Contracts/Vehicles/Codes/notice-words.yaml`.
package struct NoticeWords: Hashable, Sendable {
  /// The law that a procurement is published under, and the regimes that it stands for.
  package struct LegalBasis: Hashable, Sendable {
    package let scheme: String
    package let identifier: String
    package let regime: LegalRegime
    /// The regime where the notice says that it is light touch; `nil` where the law knows none.
    package let lightTouch: LegalRegime?
    /// What a person should look at, because notices under this law leave it open.
    package let check: String?
    package let reference: String
  }

  /// The version of the standard.
  package let version: String
  /// The addresses of the extensions that are used.
  package let extensions: [String]
  package let legalBases: [LegalBasis]
  /// The special regime that stands for light touch.
  package let lightTouchRegime: String
  /// The scheme of company numbers.
  package let companyScheme: String
  /// The scheme of charity numbers.
  package let charityScheme: String
  /// What a type of notice, or the tag of a release, is called here.
  package let notices: [String: Notice.Kind]
}

extension NoticeWords {
  /// The law with a scheme and an identifier, where it is known.
  func basis(scheme: String, identifier: String) -> LegalBasis? {
    legalBases.first { $0.scheme == scheme && $0.identifier == identifier }
  }

  /// The law that a regime belongs to.
  package func basis(of regime: LegalRegime) -> LegalBasis? {
    legalBases.first { $0.regime == regime || $0.lightTouch == regime }
  }
}
