import Testing
import Values

@testable import PurchasingVehicles

/// Which step may follow which.
@Suite struct AdmissionRulesTests {
  @Test(arguments: [
    // A status, the steps that may follow it.
    (AdmissionStatus.open, [AdmissionStep.apply, .bar]),
    (.applied, [.evaluate, .accredit, .reject, .bar, .withdraw]),
    (.accredited, [.evaluate, .suspend, .bar, .withdraw]),
    (.rejected, [.apply, .bar]),
    (.suspended, [.lift, .bar, .withdraw]),
    (.barred, [.lift]),
    (.withdrawn, [.apply, .bar]),
    (.expired, [.apply, .bar]),
  ])
  func `only these steps may follow a status`(_ status: AdmissionStatus, _ steps: [AdmissionStep]) {
    #expect(AdmissionRules.steps(after: status, isUmbrella: false) == steps)
  }

  @Test func `lifting leads back to what was before`() {
    let lifted = AdmissionRules.status(
      after: .barred, .lift, beforeRestriction: .withdrawn, isUmbrella: false)
    #expect(lifted == .withdrawn)
  }

  @Test func `a group can be suspended without an admission of its own, a provider cannot`() {
    let group = AdmissionRules.status(
      after: .open, .suspend, beforeRestriction: .open, isUmbrella: true)
    let provider = AdmissionRules.status(
      after: .open, .suspend, beforeRestriction: .open, isUmbrella: false)
    #expect(group == .suspended)
    #expect(provider == nil)
  }
}
