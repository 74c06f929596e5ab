import ProviderRegister
import PurchasingVehicles
import Values

extension AgreementChecks {
  /// Finds children whom the service may not care for, or whose band is for other ages.
  ///
  /// Only the month of birth is known, so a child counts as too young until the month begins and as
  /// too old when it has passed.
  static let outsideAgeRange = AgreementCheck(
    name: "outside-age-range",
    purpose: "Finds placements outside the ages or the registration of their service or band.",
    severity: .error
  ) { facts in
    facts.placements.compactMap { agreement in
      let problem =
        facts.registrationProblem(agreement) ?? facts.ageProblem(agreement)
        ?? facts.bandProblem(agreement)
      return problem.map { (agreement.reference, $0) }
    }
  }
}

extension AgreementFacts {
  fileprivate func registrationProblem(_ agreement: AgreementInForce) -> String? {
    guard let urn = agreement.agreement.urn else { return nil }
    let asWhat = agreement.agreement.serviceType
    guard let service = services[urn] else { return Message.notRegistered(urn, day) }
    return service.provisionType == asWhat ? nil : Message.otherType(service, asWhat)
  }

  fileprivate func ageProblem(_ agreement: AgreementInForce) -> String? {
    let type = agreement.agreement.serviceType
    let rule = lowestAges.first { $0.serviceTypes.contains(type) }
    if let rule, agreement.child.isUnder(rule.from, on: day) {
      return Message.tooYoung(type, rule.from, rule.reference)
    }
    return agreement.child.isAtLeast(limits.firstAdultAge, on: day)
      ? Message.adult(agreement.reference, limits.firstAdultAge) : nil
  }

  fileprivate func bandProblem(_ agreement: AgreementInForce) -> String? {
    guard let band = calledOff(agreement)?.band, let ages = band.definition.ages else { return nil }
    let isTooOld = ages.under.map { agreement.child.isAtLeast($0, on: day) } ?? false
    guard isTooOld || agreement.child.isUnder(ages.from, on: day) else { return nil }
    return Message.otherAges(band, ages, agreement.reference)
  }
}

extension Child {
  /// Whether the child is under an age on a day, whichever day of the month the birthday is.
  fileprivate func isUnder(_ age: Int, on day: Day) -> Bool {
    birthMonth.map { $0.wholeYears(until: day) < age } ?? false
  }

  /// Whether the child has an age on a day, whichever day of the month the birthday is.
  fileprivate func isAtLeast(_ age: Int, on day: Day) -> Bool {
    birthMonth.map { $0.adding(months: 1).wholeYears(until: day) >= age } ?? false
  }
}

private enum Message {
  static func notRegistered(_ urn: String, _ day: Day) -> String {
    """
    The service \(urn) was not on the register on \(day.inWords). Find out today whether it may care \
    for the child; move the child or record the decision of two people.
    """
  }

  static func otherType(_ service: Service, _ type: String) -> String {
    """
    The agreement is for '\(type)', and \(service.named) is registered as '\(service.provisionType)'. \
    Find out which is right and supersede the agreement, or move the child.
    """
  }

  static func tooYoung(_ type: String, _ age: Int, _ reference: String) -> String {
    """
    The child is under \(age), and '\(type)' is from \(age) on (\(reference)). Move the child, or \
    correct the month of birth.
    """
  }

  static func adult(_ reference: String, _ age: Int) -> String {
    """
    The person is \(age) or older, so this is no placement of a child any more. Record its end with \
    'caremarket agreement end \(reference)', or correct the month of birth.
    """
  }

  static func otherAges(_ band: PriceBand, _ ages: AgeRange, _ reference: String) -> String {
    """
    The band \(band.definition.name) is for ages \(ages.inWords), which the child's is not. Move the \
    agreement to the band of the child's age with 'caremarket agreement supersede \(reference)'.
    """
  }
}
