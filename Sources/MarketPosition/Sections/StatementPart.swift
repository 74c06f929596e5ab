/// The parts that are made of open figures alone, each with blocks of its own.
package enum StatementPart: String, CaseIterable, Sendable {
  case localPicture
  case provision
  case quality
  case ownership
  case movement
  case distance
}
