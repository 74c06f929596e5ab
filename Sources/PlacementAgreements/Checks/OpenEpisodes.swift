package import Values

/// The placements that went on by the latest children's return.
package struct OpenEpisodes: Hashable, Sendable {
  /// The last day of the return's year.
  package let day: Day
  package let episodes: [OpenEpisode]

  package init(day: Day, episodes: [OpenEpisode]) {
    self.day = day
    self.episodes = episodes
  }
}
