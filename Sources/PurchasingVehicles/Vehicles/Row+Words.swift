import GRDB
import ProviderRegister
import Values

extension Row {
  /// The value of a column that the schema holds to the words of a list.
  func code<Code: RawRepresentable>(_ column: String) throws -> Code
  where Code.RawValue == String {
    let text: String = self[column]
    guard let code = Code(rawValue: text) else {
      throw DatabaseError(message: "\(column) holds a word that is not in its list")
    }
    return code
  }

  /// The percentage in a column of hundredths of a per cent.
  func percentage(_ column: String) -> Percentage? {
    (self[column] as Int64?).map(Percentage.init(hundredths:))
  }

  /// The amount in a column of whole pence.
  func money(_ column: String) -> Money? {
    (self[column] as Int64?).map(Money.init(pence:))
  }

  func judgement(_ column: String) -> Judgement? {
    (self[column] as String?).flatMap(Judgement.init(rawValue:))
  }
}
