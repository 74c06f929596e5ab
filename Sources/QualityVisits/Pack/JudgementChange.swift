import GRDB
package import ProviderRegister
import Values

/// A service in use that was judged anew.
package struct JudgementChange: Sendable {
  package let service: Service
  /// What it was judged before; `nil` where the register did not have it.
  package let before: Judgement?

  /// Returns the services in use that the register has judged otherwise, or again, than on a day
  /// before, by their URNs.
  static func changes(
    from before: Day, to used: ServicesInUse, _ db: Database
  ) throws -> [JudgementChange] {
    let old = try ServiceQueries.services(on: before, .all, db)
      .reduce(into: [String: Service]()) { $0[$1.urn] = $1 }
    return used.services.compactMap { service in
      let known = old[service.urn]
      let isSame =
        known?.judgement == service.judgement && known?.inspectionDay == service.inspectionDay
      let isNew = known == nil && service.judgement == .notYetInspected
      return isSame || isNew ? nil : JudgementChange(service: service, before: known?.judgement)
    }
  }
}
