/// The faults that were put into Westmarch on purpose, so that the checks can be held to them.
struct SeededFaultsFile: Sendable {
  let faults: [SeededFault]

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(["Check", "Subject", "What was done"])
    for fault in faults { text.add([fault.check, fault.subject, fault.fault]) }
    return ExampleFile(path: "agreements/seeded-faults.csv", contents: text.bytes)
  }
}
