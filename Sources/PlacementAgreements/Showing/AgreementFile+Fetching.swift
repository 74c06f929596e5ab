package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
package import Values

extension AgreementFile {
  /// Reads everything of the agreement of a reference; throws `AgreementProblem` where there is none.
  package init(_ reference: String, on day: Day, _ db: Database) throws {
    let agreement = try AgreementQueries.agreement(reference, db)
    let (number, directory) = (agreement.number, try BandDirectory(db))
    let placing = try PlacingRules(
      agreement.urn, kind: agreement.kind, on: max(day, agreement.from), db)
    self.day = day
    self.agreement = agreement
    child = try AgreementFile.found(try AgreementQueries.child(agreement.child, db))
    provider = try AgreementFile.found(try ProviderQueries.provider(agreement.provider, db))
    service = placing.service
    standing = try placing.standing(on: day, db)
    vehicle = agreement.vehicle.flatMap(directory.name(ofVehicle:))
    lot =
      agreement.band.flatMap(directory.name(ofBand:))
      ?? agreement.lot.flatMap(directory.name(ofLot:))
    callOff = try agreement.callOff.flatMap { try CallOffQueries.reference(of: $0, db) }
    supersedes = try agreement.supersedes.map { try AgreementQueries.agreement($0, db).reference }
    successor = try AgreementQueries.successor(of: number, db)
    steps = try AgreementQueries.steps(of: number, db)
    state = AgreementState(steps, asAt: day)
    terms = try AgreementQueries.terms(of: number, db)
    fees = try FeeQueries.book(of: number, db)
    needs = try AgreementQueries.needs(of: number, db)
    objectives = try ObjectiveQueries.objectives(of: number, db)
    reviews = try AgreementReview.all(of: number, db)
    documents = try AgreementDocument.all(of: number, db)
    variations = try AgreementVariation.all(of: number, db)
    exceptions = try KeptException.all(of: number, db)
    hours = try SupportHours.all(of: number, db)
  }

  /// A row that a foreign key points to is always there.
  private static func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw DatabaseError(message: "a row that is pointed to is missing") }
    return value
  }
}
