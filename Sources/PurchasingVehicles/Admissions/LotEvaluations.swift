import GRDB
import ProviderRegister
import Values

/// What those who stand on a lot earned when they were evaluated for it.
struct LotEvaluations {
  private let lot: Int
  private let day: Day
  private let book: AdmissionBook

  /// Reads the evaluations of a lot that were made up to a day.
  init(of lot: Int, on day: Day, _ db: Database) throws {
    self.lot = lot
    self.day = day
    book = try AdmissionBook(knownOn: nil, db)
  }

  /// Returns the share of all points that a service earned at its last evaluation, in hundredths of a
  /// point of 100, an exact half rounded up; `nil` where nobody was evaluated.
  ///
  /// A service's own evaluation counts before its provider's, and that before its group's.
  func points(of service: Service) -> Int64? {
    let keys: [AdmissionKey?] = [
      .service(service.urn), service.provider.map { .provider($0) },
      service.group.map { .group($0) },
    ]
    return keys.compactMap(\.self).compactMap(scores).first.flatMap(LotEvaluations.points)
  }

  private func scores(_ key: AdmissionKey) -> [EvaluationScore]? {
    book.admission(on: lot, of: key)?.entries
      .last { $0.step == .evaluate && $0.day <= day }?.scores
  }

  private static func points(_ scores: [EvaluationScore]) -> Int64? {
    let outOf = scores.reduce(0) { $0 + $1.outOf }
    guard outOf > 0 else { return nil }
    let earned = scores.reduce(0) { $0 + $1.points }
    return Rounding.halfUp.quotient(of: Int64(earned) * 10_000, by: Int64(outOf))
  }
}
