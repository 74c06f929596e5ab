import Definitions
import Importing
import PurchasingVehicles
import TestSupport
import Testing

@testable import PlacementAgreements

/// The words that lists may use stand for codes that are defined.
@Suite struct ListCodesTests {
  private let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  @Test func `fee lines may be of every kind that is defined, and of no other`() throws {
    let kinds = try contracts.feeLineKinds().kinds.map(\.code)
    #expect(try codes("fee-lines", "kind") == kinds)
  }

  @Test func `ends, absences and objectives have the codes that are defined, and no other`() throws
  {
    #expect(try codes("agreements", "endReason") == contracts.endReasons().codes.map(\.code))
    #expect(try codes("absences", "reason") == contracts.absenceReasons().codes.map(\.code))
    #expect(try codes("objectives", "measure") == contracts.outcomeMeasures().codes.map(\.code))
  }

  @Test func `the needs that a list may name are those of referrals, and no others`() throws {
    let fields = try NeedCodes(contracts: contracts.path).fields
    let needs = fields.flatMap { field in field.codes.map { "\(field.name)=\($0.name)" } }
    #expect(try ProjectFolder.imports.codeList("need-codes").codes == needs)
  }

  @Test func `an agreement may be for whatever Ofsted registers, and for what it does not`() throws
  {
    let types = try ProjectFolder.imports.codeList("provision-types").codes
    let placements = try ProjectFolder.imports.codeList("placement-types").codes
    #expect(Array(placements.prefix(types.count)) == types)
    #expect(placements.contains("Unregistered") && placements.contains("Support at Home"))
  }

  private func codes(_ kind: String, _ column: String) throws -> [String] {
    let mapping = try ProjectFolder.imports.mapping(kind)
    let index = try #require(mapping.index(of: column))
    guard case .code(let list) = mapping.columns[index].type else { return [] }
    return list.codes
  }
}
