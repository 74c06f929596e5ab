import Values

/// Somebody whom the council deals with at a provider.
struct Contact: Sendable {
  let name: String
  let role: String
  let email: String
  let telephone: String
  let from: Day
}
