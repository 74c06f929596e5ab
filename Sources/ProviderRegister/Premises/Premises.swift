/// An address of a supported accommodation service, as far as Ofsted publishes it.
package struct Premises: Hashable, Sendable {
  package let urn: String
  /// Ofsted's category of accommodation: self-contained, shared and ring-fenced, shared, or a home
  /// (Supported Accommodation (England) Regulations 2023, schedule 1), as `category1` to `category4`.
  package let category: String
  package let places: Int?
  /// The code of the authority in whose area it is.
  package let authority: String?
  package let region: String?
}
