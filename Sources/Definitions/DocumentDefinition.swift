package import Values

/// A kind of due-diligence document.
package struct DocumentDefinition: Sendable {
  package let name: String
  package let heldBy: Holder
  /// Whether the council asks it of its own services too.
  package let isAskedInHouse: Bool
  /// How many days before its end the council asks for the next one.
  package let warningDays: Timeline<Sourced<Int>>
  /// The provision types, in Ofsted's words, whose services or their providers must hold it.
  package let requiredFor: Timeline<Sourced<[String]>>

  /// Whose document it is.
  package enum Holder: String, CaseIterable, Sendable {
    case provider
    case service
  }
}

extension DocumentDefinition {
  /// Whether a service of a type, or its provider, must hold it on a day.
  package func isRequired(for provisionType: String, isInHouse: Bool, on day: Day) -> Bool {
    guard isAskedInHouse || !isInHouse else { return false }
    return requiredFor.value(on: day)?.value.contains(provisionType) ?? false
  }

  /// How many days before its end to warn of it, on a day; none where no rule is in force.
  package func daysOfWarning(on day: Day) -> Int {
    warningDays.value(on: day)?.value ?? 0
  }
}
