package import Values

extension Vehicle {
  /// The open contracting identifier under which it is published; throws
  /// `NoOpenContractingIdentifier` where its file has none.
  package func openContractingIdentifier() throws -> String {
    guard let notice = definition.notices.first(where: { $0.kind == .openContracting }) else {
      throw NoOpenContractingIdentifier(vehicle: name)
    }
    return notice.identifier
  }
}

/// A vehicle that is to be published and has no open contracting identifier.
package struct NoOpenContractingIdentifier: UserFacingError {
  let vehicle: String

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    The file of '\(vehicle)' has no open contracting identifier, which every release must have. Add the \
    one that Find a Tender gave under 'notices', or give it with '--ocid'.
    """
  }
}

extension Vehicle {
  /// Throws `NoticeOfAnother` where the vehicle was published, but not as this procurement.
  func mustBe(_ procurement: PublishedProcurement) throws {
    let own = definition.notices.filter { $0.kind == .openContracting }.map(\.identifier)
    guard !own.isEmpty, !own.contains(procurement.identifier) else { return }
    throw NoticeOfAnother(vehicle: name, own: own, identifier: procurement.identifier)
  }
}

/// A notice whose procurement is not the one that a vehicle was published as.
package struct NoticeOfAnother: UserFacingError {
  let vehicle: String
  /// The identifiers that the vehicle's file has.
  let own: [String]
  let identifier: String

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    The notice is of \(identifier), and '\(vehicle)' was published as \(own.joined(separator: ", ")). \
    If both are the same vehicle, add the identifier under 'notices' in its file and load it.
    """
  }
}
