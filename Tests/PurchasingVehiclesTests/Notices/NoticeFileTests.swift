import Definitions
import StrictJSON
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// Published notices for tests, as JSON.
enum PublishedNotices {
  static func words() throws -> NoticeWords {
    try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").noticeWords()
  }

  /// A release whose parts a test may change.
  static func release(
    ocid: String = "ocds-x06000-wm0001", id: String = "000001-2026", date: String = "2026-05-01",
    tender: String =
      #""title": "Homes", "contractPeriod": {"startDate": "2027-04-01", "endDate": "2031-03-31"}"#,
    rest: String = ""
  ) -> String {
    """
    {"ocid": "\(ocid)", "id": "\(id)", "date": "\(date)", "tag": ["tender"],
     "buyer": {"id": "1", "name": "Westmarch Council"}, "tender": {\(tender)}\(rest)}
    """
  }

  /// Reads what a file of a text says.
  static func procurement(_ text: String, ocid: String? = nil) throws -> PublishedProcurement {
    try NoticeFile(Array(text.utf8), file: "notice.json").procurement(ocid, words())
  }

  /// Everything that is wrong with a file of a text.
  static func problems(_ text: String, ocid: String? = nil) throws -> [String] {
    do {
      _ = try procurement(text, ocid: ocid)
      return []
    } catch let problem as JSONProblem {
      return problem.findings.map(\.description)
    }
  }
}

/// What is read from the shapes in which notices are published.
@Suite struct NoticeFileTests {
  @Test(arguments: [
    "%", #"{"releases": [%]}"#, #"{"records": [{"ocid": "a", "compiledRelease": %}]}"#,
    #"{"ocid": "a", "releases": [{"url": "https://example.org"}], "compiledRelease": %}"#,
    #"{"records": [{"ocid": "a", "releases": [%]}]}"#,
  ])
  func `a release, a record and packages of them say the same`(_ shape: String) throws {
    let text = shape.replacing("%", with: PublishedNotices.release())
    let read = try PublishedNotices.procurement(text)
    #expect(read == (try PublishedNotices.procurement(PublishedNotices.release())))
    #expect(read.title == "Homes")
    #expect(read.lots.map(\.identifier) == ["1"])
  }

  @Test func `of several releases the latest that says something counts, in any order`() throws {
    let first = PublishedNotices.release()
    let later = PublishedNotices.release(
      id: "000002-2026", date: "2026-09-01", tender: #""title": "Homes for children""#)
    for package in [[first, later], [later, first]] {
      let read = try PublishedNotices.procurement(
        "{\"releases\": [\(package.joined(separator: ","))]}")
      #expect(read.title == "Homes for children")
      #expect(read.period.from == Day("2027-04-01"))
      #expect(
        read.notices.map(\.identifier) == ["000001-2026", "000002-2026", "ocds-x06000-wm0001"])
    }
  }

  @Test func `of notices of several procurements, one must be named`() throws {
    let all = ["ocds-x06000-wm0001", "ocds-x06000-wm0002"].map {
      PublishedNotices.release(ocid: $0)
    }
    let text = "{\"releases\": [\(all.joined(separator: ","))]}"
    #expect(try PublishedNotices.problems(text).first?.contains("--ocid") == true)
    let read = try PublishedNotices.procurement(text, ocid: "ocds-x06000-wm0002")
    #expect(read.identifier == "ocds-x06000-wm0002")
    #expect(try PublishedNotices.problems(text, ocid: "ocds-x06000-wm0003").count == 1)
  }

  @Test func `everything that is wrong is named at once, with its line and the way to it`() throws {
    let text = """
      {"releases": [{"ocid": "ocds-1", "date": "2026-05-01",
        "tender": {
          "legalBasis": "2023/54",
          "value": {"amount": "52m", "currency": "GBP"},
          "techniques": {"hasFrameworkAgreement": "yes"},
          "lots": [
            {"id": "1", "contractPeriod": {"startDate": "1 April 2027", "endDate": "2031-03-31"}},
            {"id": "2", "contractPeriod": {"startDate": "2031-04-01", "endDate": "2027-03-31"}},
            {"id": "3", "title": ""}
          ]}}]}
      """
    #expect(
      try PublishedNotices.problems(text) == [
        "notice.json, line 1: releases[0].tender.title is missing: without a title it cannot be told what the vehicle is called.",
        "notice.json, line 1: releases[0].buyer is missing: it cannot be told which authority leads.",
        "notice.json, line 4: releases[0].tender.value.amount must be an amount with at most two decimals, not '52m'.",
        "notice.json, line 5: releases[0].tender.techniques.hasFrameworkAgreement must be true or false, not 'yes'.",
        "notice.json, line 7: releases[0].tender.lots[0].contractPeriod.startDate must be a day or moment as in 2027-04-01 or 2027-04-01T00:00:00+01:00, not '1 April 2027'.",
        "notice.json, line 8: releases[0].tender.lots[1].contractPeriod ends before it begins.",
        "notice.json, line 9: releases[0].tender.lots[2] has no first and last day and no length: neither its contractPeriod nor that of the tender, the awards or the contracts says any.",
        "notice.json, line 9: releases[0].tender.lots[2].title must be a text that says something, not ''.",
      ])
  }

  @Test(arguments: [#"{"a": 1}"#, "[]", #""ocds""#, #"{"ocid": "ocds-1"}"#, #"{"releases": []}"#])
  func `JSON that is no open contracting data is refused`(_ text: String) throws {
    #expect(try PublishedNotices.problems(text).count == 1)
  }

  @Test(arguments: [
    ("2027-04-01", "2027-04-01"), ("2027-04-01T00:00:00+01:00", "2027-04-01"),
    ("2027-03-31T23:00:00Z", "2027-04-01"), ("2027-04-01T00:00:00Z", "2027-04-01"),
    ("2027-04-01T09:30:00.123Z", "2027-04-01"),
  ])
  func `a first day is the day in England`(_ written: String, _ day: String) throws {
    let tender = #""title": "Homes", "contractPeriod": {"startDate": "\#(written)"}"#
    let read = try PublishedNotices.procurement(PublishedNotices.release(tender: tender))
    #expect(read.period.from == Day(day))
  }

  @Test func `the first and last moments of a day follow summer time`() throws {
    let moments = try ["2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31"].map {
      let day = try Day(inTest: $0)
      return [day.firstMoment, day.lastMoment].map { String($0.dropFirst(19)) }
    }
    #expect(
      moments == [
        ["Z", "Z"], ["Z", "+01:00"], ["+01:00", "+01:00"], ["+01:00", "+01:00"], ["+01:00", "Z"],
      ])
  }

  @Test(
    arguments: [
      (nil, "Up to 1 + 1 + 1 years", nil, nil, nil, "1+1+1"),
      (nil, "24+24 months", nil, nil, nil, "2+2"),
      (nil, nil, 2, 365, nil, "1+1"),
      (nil, nil, nil, nil, "2033-03-31", "2"),
      // Words that do not lead to the last day that is given do not count.
      (nil, "Up to 1+1 years", nil, nil, "2035-03-31", "4"),
      (false, nil, nil, nil, nil, "none"),
      (true, "As the council decides", nil, nil, nil, nil),
    ] as [(Bool?, String?, Int?, Int?, String?, String?)])
  func `extensions are told by words, by number or by the last day they lead to`(
    _ isPossible: Bool?, _ words: String?, _ count: Int?, _ days: Int?, _ latest: String?,
    _ pattern: String?
  ) {
    let reading = ExtensionReading(
      isPossible: isPossible, description: words, count: count, days: days,
      period: .init(
        from: Day("2027-04-01"), through: Day("2031-03-31"), latest: latest.flatMap { Day($0) }))
    #expect(reading.pattern?.description == pattern)
  }
}
