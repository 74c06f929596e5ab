/// What a forecast counts: an age band, a kind of placement, both, or all children in care.
package struct FlowCell: Hashable, Sendable {
  /// The position of the band; `nil` for all ages.
  package let band: Int?
  /// The position of the kind; `nil` for all kinds.
  package let kind: Int?

  package init(band: Int? = nil, kind: Int? = nil) {
    self.band = band
    self.kind = kind
  }

  package static let all = FlowCell()
}
