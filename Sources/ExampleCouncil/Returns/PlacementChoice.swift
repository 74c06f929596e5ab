import Values

/// Which placements children of an age come into.
enum PlacementChoice {
  static func marginal(age: Int) -> Marginal<String> {
    switch age {
    case ..<5: youngest
    case 5..<10: young
    case 10..<16: older
    default: oldest
    }
  }

  private static let youngest = Marginal<String>([
    ("U1", 70), ("U3", 120), ("U4", 60), ("U5", 40), ("U6", 440), ("A5", 90), ("P1", 150),
    ("R3", 30),
  ])
  private static let young = Marginal<String>([
    ("U1", 120), ("U3", 70), ("U4", 230), ("U6", 345), ("P1", 120), ("K2", 90), ("S1", 10),
    ("Z1", 15),
  ])
  private static let older = Marginal<String>([
    ("U1", 80), ("U3", 45), ("U4", 205), ("U6", 225), ("P1", 85), ("K2", 270), ("K1", 4),
    ("S1", 12), ("R1", 14), ("Z1", 60),
  ])
  private static let oldest = Marginal<String>([
    ("U1", 45), ("U3", 25), ("U4", 125), ("U6", 130), ("P1", 45), ("K2", 175), ("K3", 370),
    ("K1", 5), ("R5", 15), ("R2", 5), ("Z1", 60),
  ])

  /// Of unaccompanied children.
  static let unaccompanied = Marginal<String>([("K3", 60), ("U6", 35), ("U3", 5)])
}
