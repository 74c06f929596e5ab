import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// How far an agreement has come, and where it can go from there.
@Suite struct AgreementStateTests {
  private let day = TemporaryStore.today

  private func state(_ steps: [(AgreementStatus, Int)], asAt: Int = 1000) -> AgreementState {
    var state = AgreementState()
    for (status, days) in steps {
      state.take(status, day.adding(days: days), asAt: day.adding(days: asAt))
    }
    return state
  }

  @Test func `a step holds from its day and not the day before`() {
    let steps: [(AgreementStatus, Int)] = [(.draft, 0), (.issued, 2), (.active, 5)]
    #expect(state(steps, asAt: 1).status == .draft)
    #expect(state(steps, asAt: 4).status == .issued)
    #expect(state(steps, asAt: 5).status == .active)
  }

  @Test func `a signature that comes late does not take the placement back`() {
    let late = state([(.issued, 0), (.active, 1), (.signedByProvider, 9), (.signedByAuthority, 9)])
    #expect(late.status == .active)
    #expect(late.isSignedByBoth)
    #expect(state([(.issued, 0), (.signedByAuthority, 1)]).status == .signedByAuthority)
  }

  @Test func `of two ends the one that was recorded last counts`() {
    let steps: [(AgreementStatus, Int)] = [(.active, 0), (.ended, 30), (.ended, 20)]
    #expect(state(steps).end == day.adding(days: 20))
    #expect(state(steps, asAt: 10).status == .active)
    #expect(!state(steps).goesOn(after: day.adding(days: 20)))
    #expect(state(steps).goesOn(after: day.adding(days: 19)))
  }

  @Test func `what has ended never runs again, and what is superseded never changes`() {
    for status in AgreementStatus.allCases {
      #expect(!AgreementStatus.superseded.mayBecome(status))
    }
    for status in [AgreementStatus.draft, .issued, .active, .underNotice] {
      #expect(!AgreementStatus.ended.mayBecome(status))
    }
  }

  @Test func `every status but the first can be come to, and every status says what can follow`() {
    for status in AgreementStatus.allCases where status != .draft {
      #expect(AgreementStatus.allCases.contains { $0.mayBecome(status) }, "\(status)")
    }
    #expect(AgreementStatus.draft.nextCommands == ["issue", "end", "vary"])
    #expect(AgreementStatus.superseded.nextCommands == [])
  }
}
