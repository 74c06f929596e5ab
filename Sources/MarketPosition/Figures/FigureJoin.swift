/// A figure under headings that were put together, and the finer figures that it stands for: these are not
/// shown here, but another statement may show them.
package struct FigureJoin: Sendable {
  package let figure: String
  /// The finer figures' identifiers, and how many they are.
  let parts: [(id: String, count: Int)]

  package var names: [String] { parts.map(\.id) }
}
