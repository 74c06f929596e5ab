import Foundation
import TestSupport
import Testing
import Values

@testable import ExampleCouncil

@Test(arguments: [
  ("providers.csv", "Single point of contact"), ("services.csv", "Registered on"),
  ("contacts.csv", "Role"), ("documents.csv", "Seen on"),
])
func `the register's files have the headings of the sample of their kind`(
  _ name: String, _ heading: String
) throws {
  let sample = try Table(contentsOf: "\(ProjectFolder.path)/Imports/Samples/\(name)")
  let ours = try Westmarch.register(name)
  #expect(ours.headings == sample.headings)
  #expect(ours.headings.contains(heading))
}

@Test func `the register lists what Ofsted lists and the council's own two services`() throws {
  let ofsted = try Westmarch.ofsted("provider_at_march_2026.csv").column("URN")
  let register = try Westmarch.register("services.csv").column("URN")
  #expect(Set(register) == Set(ofsted).union(["WM-001", "WM-002"]))
}

@Test func `only Westmarch's own services are in-house`() throws {
  for row in try Westmarch.register("services.csv").rows {
    #expect((row[10] == "Yes") == (row[3] == "Westmarch Council"))
  }
}

@Test func `every contact and document names a provider of the register`() throws {
  let providers = Set(try Westmarch.register("providers.csv").column("Provider"))
  for name in ["contacts.csv", "documents.csv", "services.csv"] {
    #expect(Set(try Westmarch.register(name).column("Provider")).isSubset(of: providers))
  }
}

@Test func `nobody is named for one provider`() throws {
  let names = try Westmarch.register("providers.csv").column("Single point of contact")
  #expect(names.count { $0.isEmpty } == 1)
}

@Test func `some insurances have run out on 21 November 2026, and some soon will`() throws {
  let today = ExampleCalendar.today
  #expect(today.inWords == "21 November 2026")
  let insurances = try Westmarch.register("documents.csv").rows.filter {
    $0[2].hasSuffix("insurance")
  }
  let days = insurances.compactMap { Day(inFile: $0[5])?.days(since: today) }
  #expect(days.count == insurances.count)
  #expect(days.contains { $0 < -30 })
  #expect(days.contains { (-30..<0).contains($0) })
  #expect(days.contains { (0...30).contains($0) })
  #expect(days.count { $0 > 30 } > days.count * 3 / 4)
}

@Test func `no document was seen before it was valid or after today`() throws {
  for row in try Westmarch.register("documents.csv").rows {
    let seen = try #require(Day(inFile: row[7]))
    #expect(try seen >= #require(Day(inFile: row[4])))
    #expect(seen <= ExampleCalendar.today)
  }
}

@Test func `the files are written below the folder that is named`() throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("westmarch-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try Westmarch.council.write(to: folder.path)
  for file in Westmarch.files {
    let written = FileManager.default.contents(atPath: "\(folder.path)/\(file.path)")
    #expect(written.map { Array($0) } == file.contents, "\(file.path)")
  }
}

@Test func `a folder that cannot be made is named, with what to do`() throws {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("westmarch-\(UUID().uuidString)")
  try Data("a file".utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let problem = #expect(throws: ExampleProblem.self) { try Westmarch.council.write(to: file.path) }
  #expect(problem?.exitStatus == .cannotCreateOutput)
  #expect(problem?.description.contains("\(file.path)/ofsted") == true)
  #expect(problem?.description.contains("Choose a folder") == true)
}

@Test func `carers' allowances are in our template, and are of approved carers and known children`()
  throws
{
  let sample = try Table(
    contentsOf: "\(ProjectFolder.path)/Imports/Samples/carer-allowances.csv")
  let ours = try Westmarch.register("carer-allowances.csv")
  #expect(ours.headings == sample.headings)
  #expect(ours.rows.count > 60)
  let carers = Set(try Westmarch.register("carers.csv").rows.filter { $0[4].isEmpty }.map { $0[0] })
  #expect(carers.isSuperset(of: ours.column("Carer reference")))
  let children = Set(
    Table(try Westmarch.bytes("agreements/agreements.csv")).column("Child reference"))
  #expect(children.isSuperset(of: ours.column("Child reference")))
}

@Test func `some carers are paid what was paid years ago, and most are not`() throws {
  let open = try Westmarch.register("carer-allowances.csv").rows.filter { $0[3].isEmpty }
  let stale = open.filter { $0[2].suffix(4) < "2026" }
  #expect(!stale.isEmpty)
  #expect(stale.count * 4 < open.count)
}
