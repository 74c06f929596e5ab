package import Definitions
import PurchasingVehicles

extension ContractsFolder {
  /// Reads the definitions that agreements are held against.
  ///
  /// Throws where a file is missing, or `YAMLProblem` with everything that is wrong with it.
  package func agreementRules() throws -> AgreementRules {
    AgreementRules(
      kinds: try agreementKinds(), fees: try feeLineKinds(), needs: try NeedCodes(contracts: path))
  }
}
