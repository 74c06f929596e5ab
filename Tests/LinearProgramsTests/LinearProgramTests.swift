import Testing

@testable import LinearPrograms

/// x and y of at least nothing, with x + 2y ≤ 7 and 3x + y ≤ 9.
private func corner(isWhole: Bool) -> LinearProgram {
  let some = LinearVariable(LinearBounds(0, nil), isWhole: isWhole)
  return LinearProgram(
    [some, some],
    [
      LinearConstraint([LinearTerm(0), LinearTerm(1, times: 2)], LinearBounds(nil, 7)),
      LinearConstraint([LinearTerm(0, times: 3), LinearTerm(1)], LinearBounds(nil, 9)),
    ])
}

private let sum = [LinearTerm(0), LinearTerm(1)]

@Test func `the best solution is at the corner where two constraints meet`() throws {
  var program = corner(isWhole: false)
  let best = try #require(program.greatest(sum).solution)
  #expect(abs(best.objective - 4.6) < 1e-9)
  #expect(!best.isWhole)
}

@Test func `whole numbers are kept to where they are asked for`() throws {
  var program = corner(isWhole: true)
  #expect(try #require(program.greatest(sum).solution).objective == 4)
  #expect(try #require(program.greatest(sum, wholeNumbers: false).solution).objective > 4.5)
}

@Test func `a program answers one question after another`() throws {
  var program = corner(isWhole: false)
  #expect(try #require(program.greatest([LinearTerm(0)]).solution).objective == 3)
  let height = try #require(program.greatest([LinearTerm(1)]).solution).objective
  #expect(abs(height - 3.5) < 1e-9)
  #expect(try #require(program.least(sum).solution).objective == 0)
  program.setBounds(of: 0, .exactly(1))
  #expect(try #require(program.greatest([LinearTerm(1)]).solution).objective == 3)
}

@Test func `what has no end and what cannot be is told apart`() {
  let some = LinearVariable(LinearBounds(0, nil))
  var endless = LinearProgram(
    [some, some], [LinearConstraint([LinearTerm(0), LinearTerm(1, times: -1)], .exactly(0))])
  guard case .unbounded = endless.greatest(sum) else {
    Issue.record("x = y has no greatest sum")
    return
  }
  var contrary = LinearProgram([some], [LinearConstraint([LinearTerm(0)], LinearBounds(nil, -1))])
  guard case .impossible = contrary.least([LinearTerm(0)]) else {
    Issue.record("nothing is both at least 0 and at most -1")
    return
  }
}
