import Values

extension ServiceRecord.Facts {
  /// Something in which two accounts of a service differ, with the column of the import's mapping.
  struct Difference {
    let column: String
    let known: String
    let given: String
  }

  /// Returns in what another account of the same service differs from this one.
  func differences(from other: Self) -> [Difference] {
    let pairs: [(String, String?, String?)] = [
      ("name", name, other.name),
      ("provisionType", provisionType, other.provisionType),
      ("registrationStatus", registrationStatus, other.registrationStatus),
      ("owner", provider.map { "provider \($0)" }, other.provider.map { "provider \($0)" }),
      ("sector", sector, other.sector),
      ("localAuthority", authority, other.authority),
      ("region", region, other.region),
      ("postcode", postcode, other.postcode),
      ("places", places.map(String.init), other.places.map(String.init)),
      ("premisesCount", premisesCount.map(String.init), other.premisesCount.map(String.init)),
      ("shortBreakOnly", yesOrNo(shortBreakOnly), yesOrNo(other.shortBreakOnly)),
      ("multiBuilding", yesOrNo(multiBuilding), yesOrNo(other.multiBuilding)),
    ]
    return pairs.filter { $0.1 != $0.2 }.map {
      Difference(column: $0.0, known: $0.1 ?? "nothing", given: $0.2 ?? "nothing")
    }
  }
}

extension ServiceJudgement.Facts {
  /// The judgement in a few words, with the day of its inspection.
  var inWords: String {
    let code = judgement ?? supportedAccommodationOutcome
    let words = (code.flatMap(Judgement.init) ?? .notYetInspected).inWords
    return inspectionDay.map { "\(words), inspected on \($0.inWords)" } ?? words
  }
}

private func yesOrNo(_ flag: Bool) -> String { flag ? "yes" : "no" }
