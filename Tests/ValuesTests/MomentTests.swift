import Testing
import Values

/// Moments as the database and people write them.
@Suite struct MomentTests {
  @Test(arguments: [
    ("2026-04-01T10:30", "2026-04-01T10:30:00Z"), ("2026-11-21T14:03:07Z", "2026-11-21T14:03:07Z"),
    ("1970-01-01T00:00:59", "1970-01-01T00:00:59Z"),
  ])
  func `a moment is read with and without its seconds`(_ text: String, _ written: String) {
    #expect(Moment(text)?.description == written)
    #expect(Moment(written)?.secondsSince1970 == Moment(text)?.secondsSince1970)
  }

  @Test(arguments: [
    "2026-04-01", "2026-02-30T10:30", "2026-04-01T24:00", "2026-04-01T10:60", "2026-04-01T1:30:00",
    "2026-04-01 10:30", "2026-04-01T10", "2026-04-01T10:30:00:00", "yesterday at half past",
  ])
  func `anything else is no moment`(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `moments are counted in seconds and fall on their day`() throws {
    let moment = try #require(Moment("2026-04-02T00:00:01"))
    let before = try #require(Moment("2026-04-01T23:59:59"))
    #expect(moment.secondsSince1970 - before.secondsSince1970 == 2)
    #expect(before.day == Day("2026-04-01"))
  }
}
