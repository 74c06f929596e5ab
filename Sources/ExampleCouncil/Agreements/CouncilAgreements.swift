/// Westmarch's placement agreements with their fees and what became of them, and the faults that were
/// put into them on purpose.
struct CouncilAgreements: Sendable {
  /// In the order of their references.
  let agreements: [Agreement]
  let faults: [SeededFault]

  init(
    of market: Market, _ postcodes: PostcodeMap, _ register: CouncilRegister,
    _ buying: CouncilBuying, scale: ExampleScale, seed: UInt64
  ) {
    let whole = AgreementMaking(
      market: market, postcodes: postcodes, register: register, buying: buying, scale: scale,
      seed: seed
    ).agreements()
    let seeded = SeededFaults(in: whole, market: market, postcodes: postcodes, buying: buying)
    agreements = seeded.agreements
    faults = seeded.faults
  }
}
