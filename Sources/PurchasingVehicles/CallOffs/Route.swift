/// The way by which a placement came about: its route to market.
package enum Route: String, CaseIterable, Sendable {
  /// Called off a framework, a dynamic purchasing vehicle or another vehicle.
  case vehicle
  /// A place that was bought beforehand in a block.
  case block
  /// Bought by itself, outside every vehicle.
  case spot
  /// With a service of the council's own.
  case inHouse
}
