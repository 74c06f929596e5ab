/// One thing in a section, in the order in which it is read.
package enum ReportBlock: Hashable, Sendable {
  case paragraph(String)
  case list([String])
  case notice(Notice)
  case keyFigures([KeyFigure])
  case table(DataTable)
  case chart(Chart)
  case command(Command)
}
