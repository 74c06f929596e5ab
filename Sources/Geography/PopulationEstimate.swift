/// How many residents aged 0 to 17 there were in the middle of a year.
package struct PopulationEstimate: Hashable, Sendable {
  package let people: Int
  package let year: Int

  package init(people: Int, year: Int) {
    self.people = people
    self.year = year
  }
}
