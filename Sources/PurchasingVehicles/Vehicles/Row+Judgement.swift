import GRDB
import ProviderRegister

extension Row {
  func judgement(_ column: String) -> Judgement? {
    (self[column] as String?).flatMap(Judgement.init(rawValue:))
  }
}
