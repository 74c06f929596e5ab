import Testing
import Values

@testable import DisclosureAttack

private let rules = IntruderRules(
  hiddenCounts: 1...5, wholeUnits: ["children"], signedUnits: ["change"])

/// Figures of children, of which `nil` is hidden.
private func children(_ values: [(String, Int64?)]) -> [PublishedFigure] {
  values.map { name, value in
    PublishedFigure(
      id: name, label: name, unit: "children",
      shown: value.map { .exactly(ExactDecimal(coefficient: $0, scale: 0)) } ?? .symbol("c"))
  }
}

private func statement(
  _ values: [(String, Int64?)], sums: [PublishedSum] = [], name: String = "now",
  tables: [PublishedTable] = []
) -> PublishedStatement {
  PublishedStatement(
    name: name, asAt: Day(daysSince1970: 20_544), figures: children(values), sums: sums,
    tables: tables)
}

private func attack(_ statements: PublishedStatement...) -> AttackResult {
  StatementIntruder(statements, rules).attack()
}

private let total = PublishedSum(total: ["all"], parts: ["a", "b", "c"])

@Test func `one hidden part of a total is known`() throws {
  let result = attack(statement([("a", 10), ("b", nil), ("c", 20), ("all", 33)], sums: [total]))
  let finding = try #require(result.findings.first)
  #expect(finding.figure.id == "b" && finding.kind == .exact && finding.from == [.sums])
  #expect(finding.figure.inWords == "exactly 3")
}

@Test func `two hidden parts that make 12 may each be 1 to 11`() {
  let result = attack(statement([("a", nil), ("b", nil), ("c", 20), ("all", 32)], sums: [total]))
  #expect(result.findings.isEmpty)
  #expect(result.figures.map(\.inWords) == ["1 to 11", "1 to 11"])
  #expect(result.everyWay == 2)
}

@Test func `two hidden parts that make 4 are known too closely, and those that make 2 exactly`() {
  let narrow = attack(statement([("a", nil), ("b", nil), ("c", 20), ("all", 24)], sums: [total]))
  #expect(narrow.findings.map(\.kind) == [.narrow, .narrow])
  let exact = attack(statement([("a", nil), ("b", nil), ("c", 20), ("all", 22)], sums: [total]))
  #expect(exact.findings.map(\.kind) == [.exact, .exact])
}

@Test func `whole numbers give away what parts of children would hide`() {
  // 3a + 3b = 18 with a + b = 6 leaves 1 to 5; and of numbers in steps of two only three are left.
  let view = statement(
    [("a", nil), ("b", nil), ("all", 12)],
    sums: [PublishedSum(total: ["all"], parts: ["a", "a", "b"])])
  let result = attack(view)
  #expect(result.figures.first { $0.id == "b" }?.possible == 5)
  #expect(result.figures.first { $0.id == "a" }?.possible == 5)
}

@Test func `a percentage of a known number gives its part away`() throws {
  let figures =
    children([("few", nil), ("all", 50)]) + [
      PublishedFigure(
        id: "percent", label: "percent", unit: "percent",
        shown: .exactly(ExactDecimal(coefficient: 8, scale: 0)))
    ]
  let result = attack(
    PublishedStatement(
      name: "now", asAt: Day(daysSince1970: 20_544), figures: figures,
      shares: [PublishedShare(percent: "percent", part: "few", whole: "all", decimals: 0)]))
  let finding = try #require(result.findings.first)
  #expect(finding.figure.inWords == "exactly 4" && finding.from.last == .percentages)
}

@Test func `the statement of the year before gives away what it showed`() throws {
  let before = statement([("a", 3)], name: "2025")
  let result = attack(statement([("a", nil)]), before)
  let finding = try #require(result.findings.first)
  #expect(finding.from.last == .otherStatements && finding.figure.inWords == "exactly 3")
}

@Test func `a sum of another year joins with those of this one`() {
  let now = statement(
    [("a", nil), ("b", nil), ("all", 30)],
    sums: [
      PublishedSum(total: ["all"], parts: ["a", "b"])
    ])
  #expect(attack(now).findings.isEmpty)
  let before = statement(
    [("b", nil), ("c", 4), ("both", 30)], sums: [PublishedSum(total: ["both"], parts: ["b", "c"])],
    name: "2025")
  #expect(attack(now, before).findings.map(\.figure.id) == ["a", "b"])
}

@Test func `a figure that was revised is another one`() {
  let now = statement([("a", nil), ("b", 21), ("all", 30)])
  let before = statement(
    [("a", nil), ("b", 20), ("all", 30)], sums: [PublishedSum(total: ["all"], parts: ["a", "b"])],
    name: "2025")
  #expect(attack(now, before).findings.map(\.figure.inWords) == ["exactly 10"])
}

@Test func `a row headed Total is taken for the sum, and a column of averages is not`() {
  let table = PublishedTable(
    id: "t", title: "t", file: nil, columns: ["Type", "Children"],
    rows: [
      [.text("Foster care"), .figure("a")], [.text("Homes"), .figure("b")],
      [.text("Total"), .figure("all")],
    ])
  let found = attack(statement([("a", nil), ("b", 20), ("all", 23)], tables: [table]))
  #expect(found.findings.map(\.from.last) == [.headings])
  let averages = attack(statement([("a", nil), ("b", 20), ("all", 15)], tables: [table]))
  #expect(averages.findings.isEmpty)
}

@Test func `a percentage that rounds to zero gives its part away where the whole is small`() {
  let percent = PublishedFigure(
    id: "percent", label: "percent", unit: "percent", shown: .symbol("k"))
  func found(_ whole: Int64) -> AttackResult {
    attack(
      PublishedStatement(
        name: "now", asAt: Day(daysSince1970: 20_544),
        figures: children([("few", nil), ("all", whole)]) + [percent],
        shares: [PublishedShare(percent: "percent", part: "few", whole: "all", decimals: 0)]))
  }
  #expect(found(500).findings.map(\.figure.inWords) == ["1 to 2"])
  #expect(found(2_000).findings.isEmpty)
}

@Test func `a hidden change may be less than nothing`() {
  let change = PublishedFigure(
    id: "change", label: "change", unit: "change", shown: .symbol("c"))
  let result = attack(
    PublishedStatement(
      name: "now", asAt: Day(daysSince1970: 20_544),
      figures: children([("start", nil), ("end", 12)]) + [change],
      sums: [PublishedSum(total: ["end"], parts: ["start", "change"])]))
  #expect(result.findings.isEmpty)
  #expect(result.figures.map(\.inWords).sorted() == ["1 or more", "11 or fewer"])
}

@Test func `figures that cannot all be right are named`() {
  let result = attack(
    statement([("a", nil), ("b", 40), ("c", 0), ("all", 30)], sums: [total]))
  #expect(result.findings.map(\.kind) == [.contradicted])
}

@Test func `figures rounded one by one need not add up, and contradict nothing`() {
  // Bromley's weeks of 2022: 10,916 + 4,619 = 15,535, and a row that is off by one.
  func weeks(_ name: String, _ value: Int64) -> PublishedFigure {
    PublishedFigure(
      id: name, label: name, unit: "weeks",
      shown: .rounded(
        ExactDecimal(coefficient: value, scale: 0), step: ExactDecimal(coefficient: 1, scale: 0)))
  }
  let figures = [weeks("row", 2_218), weeks("a", 1_200), weeks("b", 1_017)]
  let result = attack(
    PublishedStatement(
      name: "now", asAt: Day(daysSince1970: 20_544), figures: figures,
      sums: [PublishedSum(total: ["row"], parts: ["a", "b"])]))
  #expect(result.findings.isEmpty)
}

@Test func `headings that another statement put together give a hidden one away`() throws {
  let earlier = PublishedStatement(
    name: "last", asAt: Day(daysSince1970: 20_179), figures: children([("a or b", 9)]),
    joined: [PublishedSum(total: ["a or b"], parts: ["a", "b"])])
  let result = attack(statement([("a", 7), ("b", nil)]), earlier)
  let finding = try #require(result.findings.first)
  #expect(finding.figure.id == "b" && finding.figure.inWords == "exactly 2")
  #expect(finding.from.last == .otherStatements)
  #expect(attack(statement([("a", nil), ("b", nil)]), earlier).findings.isEmpty)
}

@Test func `headings put together in two ways give away what neither statement shows`() throws {
  func joined(_ name: String, _ values: [(String, Int64?)], _ parts: [String]) -> PublishedStatement
  {
    PublishedStatement(
      name: name, asAt: Day(daysSince1970: 20_544), figures: children(values),
      joined: [PublishedSum(total: [values[0].0], parts: parts)])
  }
  let now = joined("now", [("b or c", 20), ("a", 7)], ["b", "c"])
  let result = attack(now, joined("last", [("a or b", 9), ("c", 18)], ["a", "b"]))
  #expect(result.findings.map(\.figure.id) == ["b"])
  let many = joined("now", [("b or c", 50), ("a", 7)], ["b", "c"])
  let wide = attack(many, joined("last", [("a or b", 30)], ["a", "b"]))
  #expect(wide.findings.isEmpty, "that there are many is no secret")
}
