package import Values

/// What was found at a visit, as one record of it has it.
package struct VisitFacts: Sendable, Hashable {
  package let day: Day
  package let type: VisitType
  /// The other authority of a joint visit.
  package let jointWith: String?
  /// Who made it, the first of them answering for it.
  package let officers: [String]
  /// How many children were spoken to; `nil` where nobody said.
  package let childrenSpokenTo: Int?
  /// In the order of the standards' codes.
  package let findings: [VisitFinding]
  /// By the codes of the figures.
  package let figures: [String: Int]
  package let notes: [VisitNote]

  /// The grades, by the codes of the standards.
  package var grades: [String: String] {
    findings.reduce(into: [:]) { $0[$1.standard] = $1.grade }
  }
}

/// The grade of a standard, and what it rests on.
package struct VisitFinding: Sendable, Hashable {
  package let standard: String
  package let grade: String
  /// In the order in which `Evidence` names them.
  package let evidence: [Evidence]
}

/// Words about a service, never about a child.
package struct VisitNote: Sendable, Hashable {
  package let area: NoteArea
  /// The code of the standard that it is about; `nil` where it is about the whole service.
  package let standard: String?
  package let note: String
}
