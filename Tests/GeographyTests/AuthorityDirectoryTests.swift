import Geography
import Store
import TestSupport
import Testing
import Values

@Suite struct AuthorityDirectoryTests {
  let directory: AuthorityDirectory

  init() throws {
    directory = try TemporaryStore.ofEngland().store.read { try AuthorityDirectory($0) }
  }

  @Test(arguments: [
    ("Bournemouth, Christchurch & Poole", "E06000058"), ("Bristol", "E06000023"),
    ("Kingston upon Hull", "E06000010"), ("Southend on Sea", "E06000033"),
    ("St Helens", "E08000013"), ("E10000016", "E10000016"),
  ])
  func `an authority is found by any name that Ofsted writes`(_ name: String, _ code: String) {
    #expect(directory.authority(named: name, on: TemporaryStore.today)?.code == code)
  }

  @Test func `a name that two councils bore belongs to the one of the day`() throws {
    let before = try #require(Day("2019-03-31"))
    #expect(directory.authority(named: "Dorset", on: before)?.code == "E10000009")
    #expect(directory.authority(named: "Dorset", on: before.adding(days: 1))?.code == "E06000059")
  }

  @Test func `a name that no authority bears is not found, and the likeliest are named`() {
    #expect(directory.authority(named: "Leedz", on: TemporaryStore.today) == nil)
    #expect(directory.namesLike("Leedz").contains("Leeds"))
  }
}
