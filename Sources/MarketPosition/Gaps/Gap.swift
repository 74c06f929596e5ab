/// A gap or a tight spot in the market: of which type of service there is too little, and where.
struct Gap: Hashable, Sendable {
  /// In Ofsted's words.
  let type: String
  /// As in "ages 10 to 15: gap", or "in all: tight".
  let `where`: String
}
