import GRDB
import Importing
import ProviderRegister
import Values

/// The providers that the rows of a file name, each looked up once.
struct ProviderNames {
  private var numbers: [String: Int] = [:]

  /// Returns the number of a provider; a name that nobody bears is added to the log.
  mutating func number(
    _ written: String, at place: @autoclosure () -> Place, _ db: Database, _ log: inout FindingLog
  ) throws -> Int? {
    if let number = numbers[written] { return number }
    do {
      let number = try ProviderQueries.provider(written, db).number
      numbers[written] = number
      return number
    } catch let unknown as UnknownProvider {
      log.error(at: place(), unknown.description)
      return nil
    }
  }
}
