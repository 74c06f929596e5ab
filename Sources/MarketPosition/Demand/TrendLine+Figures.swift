import Demand
import Documents
import Values

extension TrendSummary.Line {
  /// All children looked after on the last day of the year.
  var lookedAfter: Figure {
    Figure(.lookedAfter(on: year.lastDay), [], .count(children), .children(children))
  }

  var unaccompaniedChildren: Figure { figure("yes", unaccompanied) }

  /// All children but those who are unaccompanied.
  var accompaniedChildren: Figure { figure("no", children - unaccompanied) }

  private func figure(_ isUnaccompanied: String, _ count: Int) -> Figure {
    Figure(
      .lookedAfter(on: year.lastDay),
      [.init(dimension: "unaccompanied", heading: isUnaccompanied)], .count(count),
      .children(count))
  }
}
