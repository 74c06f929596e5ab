package import Values

/// Something that is wrong with a line of an invoice: what, by how much, and why in words.
package struct ChargeFault: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// No agreement of the reference is known, or nobody has issued it.
    case noAgreement
    /// The agreement is with somebody else.
    case otherProvider
    case beforeStart
    case afterEnd
    /// The days were charged before, in the file or in what was kept.
    case twice
    /// Another placement of the same child was charged for the same days.
    case childTwice
    case wrongDiscount
    /// It gives back what was never charged.
    case nothingToGiveBack
    case overCharged
    case underCharged
  }

  package let kind: Kind
  /// How much too much was charged for this reason; less than nothing where it was too little.
  package let amount: Money
  package let words: String
}
