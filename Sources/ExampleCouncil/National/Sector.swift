/// Who runs a service, in Ofsted's words.
enum Sector: String, CaseIterable, Sendable {
  case privateSector = "Private"
  case voluntary = "Voluntary"
  case localAuthority = "Local Authority"
  case healthAuthority = "Health Authority"
  case academy = "Academy"
}
