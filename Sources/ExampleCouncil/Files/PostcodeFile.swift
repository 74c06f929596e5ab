import Values

/// The postcode directory of the invented authorities, in the layout of November 2025.
///
/// The columns are those of the ONS Postcode Directory that say what a postcode is and where; the
/// heading is bare and every value stands in quotation marks, as in the real file.
struct PostcodeFile: Sendable {
  let postcodes: PostcodeMap

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(PostcodeFile.headings)
    for (authority, postcodes) in zip(Authority.all, postcodes.byAuthority) {
      for postcode in postcodes {
        text.add(PostcodeFile.row(of: postcode, in: authority), quoting: .always)
      }
    }
    return ExampleFile(path: "postcodes/onspd_westmarch.csv", contents: text.bytes)
  }

  private static func row(of postcode: PostcodePoint, in authority: Authority) -> [String] {
    let outward = "\(authority.postcodeArea)\(postcode.district)"
    return [
      padded(outward, to: 4) + postcode.inward, padded(outward, to: 5) + postcode.inward,
      "\(outward) \(postcode.inward)", postcode.introduced, postcode.terminated ?? "", "0",
      postcode.point.map { "\($0.easting)" } ?? "", postcode.point.map { "\($0.northing)" } ?? "",
      postcode.point == nil ? "9" : "1", "E99999999", authority.code, Marches.countryCode,
      Marches.regionCode,
    ]
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  static let headings = [
    "pcd7", "pcd8", "pcds", "dointr", "doterm", "usrtypind", "east1m", "north1m", "gridind",
    "cty25cd", "lad25cd", "ctry25cd", "rgn25cd",
  ]
}
