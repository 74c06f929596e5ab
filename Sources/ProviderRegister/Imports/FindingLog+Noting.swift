import Importing
import Values

extension FindingLog {
  /// Runs a step of an import; what the person has to put right becomes a finding at the place.
  mutating func noting(at place: Place, _ step: (inout FindingLog) throws -> Void) throws {
    do {
      try step(&self)
    } catch let conflict as HistoryConflict {
      error(at: place, conflict.description)
    } catch let unknown as UnknownProvider {
      error(at: place, unknown.description)
    }
  }
}
