/// Figures and tables on one subject, by the names that sections and narratives use.
protocol MeasureSet: Sendable {
  /// All names that figures of the set can have, as in `demand.lookedAfter`.
  static var figureNames: [String] { get }
  /// The names of all tables of the set.
  static var tableNames: [String] { get }

  var figures: [String: Figure] { get }
  var tables: [StatementTable] { get }
  /// What adds up beyond the tables.
  var sums: [FigureSum] { get }
  /// What nobody shows and anybody can work out, as one shown figure less another.
  var implied: [Figure] { get }
  /// The single records that one of its figures counts, for the council's own eyes; nothing where
  /// they are not held.
  func records(behind figure: Figure) -> [Figure.Record]
}

extension MeasureSet {
  var sums: [FigureSum] { [] }
  var implied: [Figure] { [] }
  func records(behind figure: Figure) -> [Figure.Record] { [] }
}
