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
      AgreementAccrual.self, AgreementCommitment.self, AgreementPrices.self, AgreementUnitCost.self,
    ]
  )
}
