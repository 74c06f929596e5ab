package import ProviderRegister
package import Values

/// Why a service cannot be offered for a referral.
package enum Exclusion: Hashable, Sendable {
  /// It does not stand on the lot: it applied, was rejected or is expired; `nil` where nobody applied.
  case admission(AdmissionStatus?)
  /// Its provider, its group, the lot or itself is suspended or barred, or its registration is.
  case standing(String)
  case judgement(Judgement)
  /// Such a service cannot meet a need that was stated, or may not take a child of that age.
  case need
  case noPlaces
  case tooFar(Miles)
  case distanceUnknown

  /// The reason as people read it, as in "too far (31.5 miles)".
  package var inWords: String {
    switch self {
    case .admission(.none): "not admitted to the lot"
    case .admission(.some(let status)): "admission \(status.rawValue)"
    case .standing(let status): status
    case .judgement(let judgement): "judgement (\(judgement.inWords))"
    case .need: "unsuitable for the age or a stated need"
    case .noPlaces: "no registered place"
    case .tooFar(let miles): "too far (\(miles) miles)"
    case .distanceUnknown: "distance not known"
    }
  }
}
