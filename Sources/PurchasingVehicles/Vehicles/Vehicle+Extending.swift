package import GRDB
package import ProviderRegister
import Store
package import Values

extension Vehicle {
  /// Records that an extension was decided on, and returns it.
  ///
  /// It is the next that the contract provides for. One that is not provided for is recorded with its
  /// months, because what was decided is a fact; without months `ExtensionConflict` is thrown.
  package func extend(
    decidedOn day: Day, reference: String, months: Int?, _ recording: Recording, _ db: Database
  ) throws -> ExtensionUse {
    let position = definition.used.count
    let provided = definition.term.extensions.months
    guard let months = months ?? (position < provided.count ? provided[position] : nil) else {
      throw ExtensionConflict.noneLeft(name, definition.term.extensions)
    }
    let use = ExtensionUse(
      months: months, decidedOn: day, decisionReference: reference, decidedBy: recording.user)
    try ExtensionUse.insert([use], after: position, vehicle: number, recording, db)
    return use
  }
}
