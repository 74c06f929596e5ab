/// The invented region that the invented authorities are in.
enum Marches {
  static let regionCode = "X12000001"
  static let region = "The Marches"
  static let countryCode = "E92000001"
  static let country = "England"
}
