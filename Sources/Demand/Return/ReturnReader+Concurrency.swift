import Importing
import Values

extension ReturnReader {
  /// Reads returns on all processors at once.
  ///
  /// Each is read for itself and then added in the order of the returns, so that children, files and
  /// problems are numbered as if one return were read after the other.
  mutating func read(_ groups: [ReturnSources.Group]) -> [YearlyReturn] {
    let empty = ReturnReader(definitions)
    var read = groups.concurrentMap { group in
      var reader = empty
      let yearly = reader.read(group)
      return (reader: reader, yearly: yearly)
    }
    for index in read.indices {
      let reader = read[index].reader
      add(&read[index].yearly, readBy: reader)
    }
    return read.map(\.yearly)
  }

  /// Adds what another reader found in a return, and gives the return the numbers that are used here.
  private mutating func add(_ yearly: inout YearlyReturn, readBy other: ReturnReader) {
    let before = Int32(files.count)
    files += other.files
    log.add(other.log)
    findings.add(other.findings, afterFiles: before)
    let numbers = other.references.all.map { references.number(of: $0) }
    yearly.renumber(children: numbers, afterFiles: before)
  }
}

extension YearlyReturn {
  /// Gives the children other numbers, and counts so many files before its own.
  fileprivate mutating func renumber(children numbers: [Int32], afterFiles before: Int32) {
    for index in children.indices {
      children[index].child = numbers[Int(children[index].child)]
      children[index].place = children[index].place.after(files: before)
    }
    for index in unaccompanied.indices {
      unaccompanied[index].child = numbers[Int(unaccompanied[index].child)]
      unaccompanied[index].place = unaccompanied[index].place.after(files: before)
    }
    for index in careLeavers.indices {
      careLeavers[index].child = numbers[Int(careLeavers[index].child)]
      careLeavers[index].place = careLeavers[index].place.after(files: before)
    }
    for index in episodes.indices {
      episodes[index].child = numbers[Int(episodes[index].child)]
      episodes[index].place = episodes[index].place.after(files: before)
    }
  }
}
