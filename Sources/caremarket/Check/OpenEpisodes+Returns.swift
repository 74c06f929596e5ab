import Demand
import GRDB
import PlacementAgreements
import Values

extension OpenEpisodes {
  /// Reads what the latest return of a year that is over by a day has, and finds the children of the
  /// agreements by the key; `nil` where there is no return or no key.
  ///
  /// Throws `WrongKey` where the children of the returns were hashed by another key.
  init?(by day: Day, _ key: PseudonymKey?, _ db: Database) throws {
    guard let key, let open = try OpenPlacements.latest(by: day, db) else { return nil }
    try key.check(db)
    let children = try AgreementQueries.children(db).values.map {
      (key.pseudonym(of: $0.reference), $0.number)
    }
    let numbers = Dictionary(children, uniquingKeysWith: min)
    self.init(day: open.day, episodes: open.placements.map { OpenEpisode($0, numbers[$0.child]) })
  }
}

extension OpenEpisode {
  /// Named by what the council finds it by in its own records, which tells nobody else who it is.
  fileprivate init(_ placement: OpenPlacements.Placement, _ child: Int?) {
    let parts = [placement.code, placement.urn, "since", placement.from.description]
    self.init(
      reference: parts.filter { !$0.isEmpty }.joined(separator: " "), child: child,
      placement: placement.code, from: placement.from)
  }
}
