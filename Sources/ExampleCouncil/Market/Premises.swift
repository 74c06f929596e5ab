import Values

/// One of the places where a supported accommodation service has rooms.
struct Premises: Sendable {
  /// From 1 to 4, as in the Supported Accommodation (England) Regulations 2023.
  let category: Int
  let places: Int
  let authority: Int
  let constituency: String
  /// The first day on which Ofsted lists it.
  let opened: Day
}
