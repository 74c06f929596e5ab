package import PurchasingVehicles

/// The definitions that agreements are held against.
package struct AgreementRules: Sendable {
  package let kinds: AgreementKinds
  package let fees: FeeLineKinds
  package let needs: NeedCodes

  package init(kinds: AgreementKinds, fees: FeeLineKinds, needs: NeedCodes) {
    self.kinds = kinds
    self.fees = fees
    self.needs = needs
  }
}
