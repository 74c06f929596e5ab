import Values

/// What a placement mix that is aimed at comes to: children and costs now, and once it is reached.
///
/// Assumption: as many children are looked after then as now, at the prices of now (London Borough of
/// Barnet, Placements commissioning strategy, 2014, section 8.1: "assuming a steady looked after
/// children population").
struct MixSummary: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    let line: TargetMix.Line
    let now: Int
    let then: Int
    /// What a year costs; `nil` where no price is known.
    let costNow: Money?
    let costThen: Money?
  }

  let rows: [Row]

  /// Works out a mix from the children of each line, and what a week of each costs.
  ///
  /// Children then are whole and add up: what is left over goes to the largest remainders, which gives
  /// exactly the children that Barnet printed in figure 21.
  init(_ lines: [TargetMix.Line], children: [Int], weekly: [Money?], days: Int) {
    let then = LargestRemainder.parts(
      of: Int64(children.reduce(0, +)), by: lines.map(\.share.hundredths))
    rows = lines.indices.map { index in
      let cost = { (number: Int) in
        weekly[index]?.times(Int64(number * days), over: 7, rounding: .halfUp)
      }
      return Row(
        line: lines[index], now: children[index], then: Int(then[index]),
        costNow: cost(children[index]), costThen: cost(Int(then[index])))
    }
  }

  var children: Int { rows.reduce(0) { $0 + $1.now } }
  /// What all lines with a price cost.
  var costNow: Money { rows.compactMap(\.costNow).reduce(.zero, +) }
  var costThen: Money { rows.compactMap(\.costThen).reduce(.zero, +) }
}
