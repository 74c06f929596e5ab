import Testing
import Values

@testable import DisclosureControl

/// The rows and columns of the figures that are hidden, as in `r0c1`.
private func hidden(_ counts: [[Int64]]) throws -> [String] {
  try DisclosureControl.shipped().protect(Table(counts)).hidden.keys.sorted()
}

@Test func `counts from 1 to 5 are hidden, and 0 and 6 are shown`() throws {
  let cells = (0...7).map { ProtectedCell("n\($0)", $0) }
  let protection = try DisclosureControl.shipped().protect(cells, sums: [])
  #expect(protection.hidden.keys.sorted() == ["n1", "n2", "n3", "n4", "n5"])
  #expect(protection.hidden.values.allSatisfy { $0.reason == .small })
}

@Test func `a single small count in a 4 by 4 table takes three others with it`() throws {
  // The textbook's case: a hidden figure needs a rectangle, and the cheapest is hidden.
  let found = try hidden([[20, 50, 10, 15], [8, 19, 22, 3], [17, 32, 12, 40], [9, 30, 13, 12]])
  #expect(found.count == 4)
  #expect(found.contains("r1c3"))
  let rows = Set(found.map { $0.prefix(2) })
  let columns = Set(found.map { $0.suffix(2) })
  #expect(rows.count == 2 && columns.count == 2)
}

@Test func `zeros are never hidden, because everyone knows that they are shown`() throws {
  let protection = try DisclosureControl.shipped().protect(
    Table([[3, 0, 20], [0, 30, 40], [25, 35, 45]]))
  #expect(!protection.hides("r0c1") && !protection.hides("r1c0"))
  #expect(protection.hides("r0c0"))
  #expect(protection.unprotected.isEmpty)
}

@Test func `two hidden ones that make two are not protected by one another`() throws {
  // Both must be 1, since no hidden figure is 0: the total has to go as well, or a third.
  let cells = [
    ProtectedCell("boys", 1), ProtectedCell("girls", 1), ProtectedCell("others", 30),
    ProtectedCell("all", 32, weight: 5),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells, sums: [CellSum(["all"], equals: ["boys", "girls", "others"])])
  #expect(protection.hides("others") || protection.hides("all"))
  #expect(try #require(protection.hidden["boys"]).interval.contains(5))
}

@Test func `of a hidden count every number from 1 to 5 stays possible`() throws {
  let protection = try DisclosureControl.shipped().protect(
    Table([[2, 9, 14, 7], [1, 8, 3, 30], [12, 5, 6, 18]]))
  for cell in protection.hidden.values where cell.reason == .small {
    #expect((1...5).allSatisfy(cell.interval.contains), "\(cell)")
  }
  #expect(protection.unprotected.isEmpty)
}

@Test func `nothing is hidden that need not be`() throws {
  // The two small ones of a row protect one another there, and so do those of the other row.
  let found = try hidden([[3, 3, 20], [3, 3, 30], [50, 60, 70]])
  #expect(found == ["r0c0", "r0c1", "r1c0", "r1c1"])
}

@Test func `a figure that two tables share is hidden in both or in neither`() throws {
  let cells = [
    ("under 10", 3), ("over 10", 40), ("all", 43), ("boys", 20), ("girls", 23),
  ].map { ProtectedCell($0.0, Int64($0.1)) }
  let protection = try DisclosureControl.shipped().protect(
    cells,
    sums: [
      CellSum(["all"], equals: ["under 10", "over 10"]),
      CellSum(["all"], equals: ["boys", "girls"]),
    ])
  #expect(protection.hidden.keys.sorted() == ["over 10", "under 10"])
}

@Test func `in a flow a small number of leavers is hidden with one of its neighbours`() throws {
  let cells = [
    ProtectedCell("start", 300), ProtectedCell("began", 40), ProtectedCell("ended", 4),
    ProtectedCell("end", 336),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells, sums: [CellSum(["start", "began"], equals: ["ended", "end"])])
  #expect(protection.hidden.keys.sorted() == ["began", "ended"])
}

@Test func `what was published last year is not hidden, and another figure goes instead`() throws {
  let cells = [
    ProtectedCell("start", 300), ProtectedCell("began", 40, earlier: .shown),
    ProtectedCell("ended", 4), ProtectedCell("end", 336, weight: 50),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells, sums: [CellSum(["start", "began"], equals: ["ended", "end"])])
  #expect(protection.hidden.keys.sorted() == ["ended", "start"])
}

@Test func `what was hidden last year stays hidden`() throws {
  let cells = [
    ProtectedCell("a", 3), ProtectedCell("b", 12, earlier: .hidden), ProtectedCell("c", 9),
    ProtectedCell("all", 24),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells, sums: [CellSum(["all"], equals: ["a", "b", "c"])])
  #expect(protection.hidden["b"]?.reason == .hiddenBefore)
  #expect(!protection.hides("c"))
}

@Test func `a small figure that everything around gives away is named`() throws {
  let cells = [
    ProtectedCell("a", 3), ProtectedCell("b", 12, earlier: .shown),
    ProtectedCell("all", 15, earlier: .shown),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells, sums: [CellSum(["all"], equals: ["a", "b"])])
  #expect(protection.unprotected == ["a"])
}

@Test func `an amount of few children is hidden, and stays in doubt by a tenth`() throws {
  let cells = [
    ProtectedCell("weeks A", 520, .magnitude(contributors: 3, largestShare: .zero)),
    ProtectedCell("weeks B", 4_000, .magnitude(contributors: 40, largestShare: .zero)),
    ProtectedCell("weeks C", 900, .magnitude(contributors: 12, largestShare: .zero)),
    ProtectedCell("weeks", 5_420, .magnitude(contributors: 55, largestShare: .zero), weight: 3),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells, sums: [CellSum(["weeks"], equals: ["weeks A", "weeks B", "weeks C"])])
  #expect(protection.hidden.keys.sorted() == ["weeks A", "weeks C"])
  let interval = try #require(protection.hidden["weeks A"]).interval
  #expect(interval.contains(468) && interval.contains(572))
}

@Test func `an amount of which one child has more than three quarters is hidden`() throws {
  let share = Percentage(hundredths: 7_501)
  let cells = [ProtectedCell("pounds", 900_000, .magnitude(contributors: 30, largestShare: share))]
  let protection = try DisclosureControl.shipped().protect(cells, sums: [])
  #expect(protection.hidden["pounds"]?.reason == .dominated)
}

@Test func `a percentage is hidden where it gives its part away, and stays where it does not`()
  throws
{
  let cells = [
    ProtectedCell("few", 3), ProtectedCell("many", 1_200), ProtectedCell("some", 30),
    ProtectedCell("all", 1_233), ProtectedCell("others", 4), ProtectedCell("rest", 46),
    ProtectedCell("ward", 50),
  ]
  let protection = try DisclosureControl.shipped().protect(
    cells,
    sums: [
      CellSum(["all"], equals: ["few", "many", "some"]),
      CellSum(["ward"], equals: ["others", "rest"]),
    ],
    shares: [
      CellShare("few of all", part: "few", whole: "all", decimals: 1),
      CellShare("many of all", part: "many", whole: "all", decimals: 1),
      CellShare("others of ward", part: "others", whole: "ward", decimals: 1),
    ])
  // 0.2% of 1,233 would be 2 or 3; 0% may be anything up to 6.
  #expect(protection.shares["few of all"] == 0)
  #expect(protection.shares["many of all"] == 1)
  // 8% of 50 is 4.
  #expect(protection.shares["others of ward"] == nil)
}

@Test func `the same figures in another order are hidden in the same way`() throws {
  let table = Table([[2, 9, 14, 7], [1, 8, 3, 30], [12, 5, 6, 18], [9, 9, 9, 9]])
  let control = try DisclosureControl.shipped()
  let first = try control.protect(table)
  let second = try control.protect(table.cells.reversed(), sums: table.sums.reversed())
  #expect(first.hidden == second.hidden)
}

@Test func `figures that do not add up are refused, and each is named`() throws {
  let cells = [ProtectedCell("a", 3), ProtectedCell("b", 12), ProtectedCell("all", 16)]
  let problem = #expect(throws: InconsistentCells.self) {
    try DisclosureControl.shipped().protect(
      cells, sums: [CellSum(["all"], equals: ["a", "b"]), CellSum(["all"], equals: ["c"])])
  }
  #expect(problem?.problems.count == 2)
}

@Test func `the twenty-six small counts of a published statement are hidden, and cannot be found`()
  throws
{
  // Bromley's statement of 2022 showed 26 counts of 1 to 5 by placement and age; these are invented,
  // with as many small counts in as many rows and columns.
  let counts: [[Int64]] = [
    [14, 38, 52, 96, 41], [3, 9, 17, 24, 12], [0, 2, 8, 19, 11], [1, 4, 3, 12, 7],
    [0, 0, 1, 21, 26], [2, 5, 4, 1, 0], [0, 0, 0, 2, 1], [0, 0, 0, 1, 2], [0, 0, 0, 1, 9],
    [6, 11, 4, 2, 0], [0, 1, 3, 5, 2], [0, 0, 2, 8, 14], [7, 9, 0, 0, 0], [0, 0, 0, 3, 16],
    [0, 1, 2, 9, 6], [11, 8, 6, 7, 9], [0, 0, 0, 0, 21], [0, 2, 8, 13, 10],
  ]
  let small = counts.joined().count { (1...5).contains($0) }
  #expect(small == 26)
  let protection = try DisclosureControl.shipped().protect(Table(counts))
  #expect(protection.hidden.values.count { $0.reason == .small } >= 26)
  #expect(protection.unprotected.isEmpty)
  #expect(protection.hidden.values.allSatisfy { !$0.interval.isExact })
}
