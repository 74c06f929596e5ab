import ArgumentParser

struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Keep the contracts for single placements, and what they cost.",
    discussion: """
      An agreement is the contract for one child's placement with one service. The child is known by \
      a reference of the council's own, never by name.

      Example: caremarket agreement commitment --year 2026-27 --by type
      """,
    subcommands: [
      AgreementAccrual.self, AgreementActivate.self, AgreementAddDocument.self,
      AgreementAddObjective.self, AgreementCommitment.self, AgreementDraft.self, AgreementEnd.self,
      AgreementGiveNotice.self, AgreementIssue.self, AgreementList.self,
      AgreementOutcomesCommand.self, AgreementPrices.self, AgreementReconcile.self,
      AgreementRecordAbsence.self, AgreementRecordHours.self, AgreementReviewCommand.self,
      AgreementReviewObjective.self,
      AgreementShow.self, AgreementSign.self, AgreementSupersede.self, AgreementTemplate.self,
      AgreementUnitCost.self, AgreementVary.self,
    ]
  )
}
