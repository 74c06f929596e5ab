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
    ("U1", 70), ("U3", 120), ("U4", 70), ("U5", 40), ("U6", 520), ("A5", 70), ("P1", 95),
    ("R3", 15),
  ])
  private static let young = Marginal<String>([
    ("U1", 120), ("U3", 70), ("U4", 270), ("U6", 385), ("P1", 75), ("K2", 60), ("S1", 5),
    ("Z1", 15),
  ])
  private static let older = Marginal<String>([
    ("U1", 90), ("U3", 50), ("U4", 260), ("U6", 290), ("P1", 55), ("K2", 190), ("K1", 4),
    ("S1", 8), ("R1", 13), ("Z1", 40),
  ])
  private static let oldest = Marginal<String>([
    ("U1", 50), ("U3", 30), ("U4", 170), ("U6", 180), ("P1", 35), ("K2", 145), ("K3", 305),
    ("K1", 5), ("R5", 15), ("R2", 5), ("Z1", 60),
  ])

  /// Of unaccompanied children.
  static let unaccompanied = Marginal<String>([("K3", 60), ("U6", 35), ("U3", 5)])
}
