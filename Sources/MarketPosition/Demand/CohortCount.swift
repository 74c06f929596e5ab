import Demand

/// Counts the children of a cohort under one or two headings.
struct CohortCount {
  let cohort: Cohort
  let headings: DemandHeadings

  /// The headings of a dimension that anybody stands under, with what it is called.
  func dimension(_ dimension: DemandDimension, _ title: String) -> Dimension {
    let all = headings.all(dimension)
    let isKnown = cohort.members.allSatisfy { position($0, dimension) != nil }
    return Dimension(
      name: dimension.rawValue, title: title, headings: isKnown ? all.dropLast() : all)
  }

  /// Row by row, how many children stand there.
  func cells(
    _ rows: DemandDimension, _ columns: DemandDimension? = nil
  ) -> [[Int]] {
    let (height, width) = (
      headings.all(rows).count, columns.map { headings.all($0).count } ?? 1
    )
    var cells = Array(repeating: Array(repeating: 0, count: width), count: height)
    for member in cohort.members {
      let column = columns.map { position(member, $0) ?? width - 1 } ?? 0
      cells[position(member, rows) ?? height - 1][column] += 1
    }
    return cells
  }

  private func position(_ member: Cohort.Member, _ dimension: DemandDimension) -> Int? {
    headings.position(of: member, on: cohort.day, in: dimension)
  }
}
