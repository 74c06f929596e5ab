import Values

/// Westmarch's children's returns, with a few mistakes in them, and the children without an agreement.
struct CouncilReturns: Sendable {
  /// The earliest first.
  let yearly: [YearReturn]
  let faults: [SeededFault]
  /// Everybody whom the returns are made of.
  let children: [CareChild]

  /// Makes so many yearly returns, of children of whom some have agreements.
  init(
    count: Int, of market: Market, _ postcodes: PostcodeMap, _ agreements: CouncilAgreements,
    scale: ExampleScale, seed: UInt64
  ) {
    guard count > 0 else {
      (yearly, faults, children) = ([], [], [])
      return
    }
    let last = ExampleCalendar.lastYear
    let years = (last - count + 1)...last
    var making = CareMaking(
      scale: scale, market: market, postcodes: postcodes, returns: years, seed: seed)
    let common = ChildrenInCommon(
      making.children(), agreements.agreements, on: ExampleCalendar.endOfYear(last))
    var yearly = years.map { year in
      YearReturn(of: FinancialYear(startYear: year - 1), children: common.children)
    }
    ReturnFaults.add(to: &yearly)
    let leavers = CareLeaverMaking(of: common.children, seed: seed)
    for index in yearly.indices {
      yearly[index].add(leavers.rows(in: yearly[index].year), of: common.children)
    }
    self.yearly = yearly
    faults = common.faults
    children = common.children
  }
}
