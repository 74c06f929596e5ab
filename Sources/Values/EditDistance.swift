/// How many letters must be put in, taken out or changed to make one word of another.
package enum EditDistance {
  /// Returns the distance, by Levenshtein's method with one row of the table kept.
  package static func between(_ word: String, and other: String) -> Int {
    let letters = Array(other)
    var row = Array(0...letters.count)
    for (index, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for position in letters.indices {
        let change = diagonal + (letters[position] == letter ? 0 : 1)
        diagonal = row[position + 1]
        row[position + 1] = min(change, row[position] + 1, diagonal + 1)
      }
    }
    return row[letters.count]
  }

  /// Returns the word that differs from another by the fewest letters, whatever their case, or `nil`
  /// where all differ by more than a third of theirs.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let distances = known.map { name in
      (name: name, distance: between(word.lowercased(), and: name.lowercased()))
    }
    return distances.filter { $0.distance <= max(1, $0.name.count / 3) }
      .min { $0.distance < $1.distance }?.name
  }
}
