import Testing

@testable import Values

@Suite struct PlaceTests {
  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"),
  ])
  func `columns have the letters that spreadsheets give them`(_ number: Int, _ letters: String) {
    #expect(Place.Column(number: number).description == "column \(letters)")
  }

  @Test func `a place says as much as is known`() {
    let column = Place.Column(number: 2, heading: "Places")
    #expect(
      Place(file: "homes.csv", line: 3, column: column).description
        == "homes.csv, line 3, column B (Places)")
    #expect(Place(file: "homes.csv").description == "homes.csv")
    #expect(Place().description == "")
  }

  @Test func `a finding is one line that begins with its place`() {
    let place = Place(file: "homes.csv", line: 3)
    #expect(
      Finding(.error, at: place, "'x' is no number.").description
        == "homes.csv, line 3: 'x' is no number.")
    #expect(
      Finding(.warning, at: Place(), "Two homes share a name.").description
        == "Warning: Two homes share a name.")
  }
}
