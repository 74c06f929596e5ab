import Foundation
import TestSupport
import Testing
import Values

@testable import ExampleCouncil

@Test(
  .needsRealData,
  arguments: [
    ("provider_at_march_2026.csv", "provider_at_march_2025.csv"),
    ("provider_at_march_2025.csv", "provider_at_march_2023.csv"),
    ("supported-accommodation-premises-2026.csv", "supported-accommodation-premises-2025.csv"),
    ("leavers-and-joiners-2026.csv", "leavers-and-joiners-2025.csv"),
  ])
func `our files have the headings of the real ones`(_ ours: String, _ real: String) throws {
  let path = RealData.path("ofsted/\(real)")
  let realBytes = Array(try #require(FileManager.default.contents(atPath: path)))
  let bytes = try Westmarch.bytes("ofsted/\(ours)")
  let realHeadings = Table(realBytes, headingRow: 4).headings.map(aYearLater)
  #expect(Table(bytes, headingRow: 4).headings == realHeadings)
  #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == realBytes.starts(with: [0xEF, 0xBB, 0xBF]))
}

/// Headings of leavers and joiners name the days that they compare.
private func aYearLater(_ heading: String) -> String {
  heading.replacing("31 March 2025", with: "31 March 2026")
    .replacing("1 April 2024", with: "1 April 2025")
}

@Test func `titles say that the region is invented and name the day`() throws {
  for name in ["provider_at_march_2026.csv", "provider_at_march_2025.csv"] {
    let title = try Westmarch.ofsted(name).titleRows[0][0]
    #expect(title.contains("(invented)"))
    #expect(Day(inSentence: title)?.dayOfMonth == 31)
  }
}

@Test func `a reader meets every quirk of the real files`() throws {
  let table = try Westmarch.ofsted("provider_at_march_2026.csv")
  #expect(table.column("Provision type").contains("Children's Home"))
  #expect(table.column("Organisation which owns the provider").contains(""))
  #expect(table.column("Registration status").contains("Suspended"))
  #expect(table.column("Latest full inspection date").contains(""))
  #expect(table.column("Supported Accommodation outcome").contains { $0.hasPrefix("Consistently") })
  #expect(table.column("Sector").contains("Local Authority"))
  let owners = Set(table.column("Organisation which owns the provider"))
  #expect(
    owners.count > Set(owners.map { $0.lowercased().replacing("limited", with: "ltd") }).count)
}

@Test func `names and addresses of homes are kept back, and are in the council's register`() throws
{
  let table = try Westmarch.ofsted("provider_at_march_2026.csv")
  for row in table.rows where row[3].lowercased() == "children's home" {
    #expect(row[6...11].allSatisfy { $0 == "REDACTED" })
  }
  for row in table.rows where row[3] == "Supported Accommodation" {
    #expect(row[6] != "REDACTED" && row[7...11].allSatisfy { $0 == "REDACTED" })
  }
  #expect(try !Westmarch.register("services.csv").rows.joined().contains("REDACTED"))
}

@Test func `places of supported accommodation are those of its premises`() throws {
  let services = try Westmarch.ofsted("provider_at_march_2026.csv")
  let premises = try Westmarch.ofsted("supported-accommodation-premises-2026.csv")
  for row in services.rows where row[3] == "Supported Accommodation" {
    let own = premises.rows.filter { $0[1] == row[1] }
    #expect(Int(row[17]) == own.compactMap { Int($0[7]) }.reduce(0, +))
    #expect(Int(row[18]) == own.count)
  }
}

@Test(arguments: [1, 2] as [UInt64])
func `joiners and leavers are what differs between the two years' files`(_ seed: UInt64) throws {
  let files = ExampleCouncil(children: 3400, years: 2, seed: seed).files()
  let before = try Westmarch.ofsted("provider_at_march_2025.csv", in: files).column("URN")
  let after = try Westmarch.ofsted("provider_at_march_2026.csv", in: files).column("URN")
  let changes = try Westmarch.ofsted("leavers-and-joiners-2026.csv", in: files)
  let joiners = changes.rows.filter { $0[14] == "Joiner" && $0[15] == "" }.map { $0[0] }
  let leavers = changes.rows.filter { $0[14] == "" && $0[15] == "Leaver" }.map { $0[0] }
  #expect(Set(joiners) == Set(after).subtracting(before))
  #expect(Set(leavers) == Set(before).subtracting(after).subtracting([""]))
  #expect(changes.rows.contains { $0[14] == "Joiner" && $0[15] == "Leaver" })
}

@Test func `a service that left in a year was listed the year before and is not at its end`() {
  let leaver = Opening(
    type: .childrensHome, sector: .privateSector, fate: .left(inYearEnding: 2026), owner: 4,
    authority: 0)
  let leavers = RegistrationMaking(of: Array(repeating: leaver, count: 5000), seed: 1).days
  #expect(leavers.allSatisfy { $0.registered <= ExampleCalendar.endOfYear(2025) })
  #expect(
    leavers.allSatisfy { ($0.closing?.day).map { $0 > ExampleCalendar.endOfYear(2025) } == true })
  #expect(
    leavers.allSatisfy { ($0.closing?.day).map { $0 < ExampleCalendar.endOfYear(2026) } == true })
}

@Test func `between the years places, owners, names and judgements change`() throws {
  let (first, last) = (ExampleCalendar.endOfYear(2025), ExampleCalendar.endOfYear(2026))
  let both = Westmarch.council.market.services.filter {
    $0.isListed(on: first) && $0.isListed(on: last)
  }
  #expect(both.contains { $0.places(on: first) != $0.places(on: last) })
  #expect(both.contains { $0.owners.value(on: first) != $0.owners.value(on: last) })
  #expect(
    both.contains {
      !$0.type.hidesName && $0.names.value(on: first) != $0.names.value(on: last)
    })
  #expect(
    both.contains { $0.inspection(on: first)?.overall != $0.inspection(on: last)?.overall })
}

@Test func `no service is inspected before it is registered or listed after it closed`() {
  for service in Westmarch.tenTimesLarger.market.services {
    #expect(service.inspections.allSatisfy { $0.day > service.registered })
    if let closing = service.closing {
      #expect(closing.day > service.registered)
      #expect(!service.isListed(on: closing.day.adding(days: 1)))
    }
  }
}

@Test func `no two services share a number`() {
  let urns = Westmarch.tenTimesLarger.market.services.map(\.urn)
  #expect(Set(urns).count == urns.count)
  #expect(
    urns.allSatisfy { $0.hasPrefix("SC9") && $0.count == 8 || $0.hasPrefix("9") && $0.count == 7 })
}
