package import Values

/// Why vacancies cannot be recorded.
package enum VacancyProblem: UserFacingError {
  case moreThanRegistered(urn: String, Int, registered: Int)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .moreThanRegistered(let urn, let places, let registered):
      """
      \(urn) is registered for \(registered.counted("place")), so \(places) cannot be free. If its \
      registration has changed, record that first with 'caremarket service set'.
      """
    }
  }
}
