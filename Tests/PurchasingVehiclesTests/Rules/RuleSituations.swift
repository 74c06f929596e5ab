/// A situation on both sides of each rule that looks at nothing but the vehicle's file.
///
/// The example runs from 1 April 2026 to 31 March 2030, with two extensions of a year.
extension RuleSituation {
  static let all = act + regulations + terms

  private static let act: [RuleSituation] = [
    .init(
      "framework-over-four-years", on: "2026-06-01",
      found: ["regime": "procurementAct2023", "term": term("2026-04-01", "2030-04-01")],
      spared: ["regime": "procurementAct2023", "term": term("2026-04-01", "2030-03-31")]),
    .init(
      "light-touch-over-four-years", on: "2026-06-01",
      found: ["term": term("2026-04-01", "2029-04-01", "1")],
      spared: ["term": term("2026-04-01", "2029-03-31", "1")]),
    .init(
      "open-framework-over-eight-years", on: "2026-06-01",
      found: ["kind": "openFramework", "term": term("2026-04-01", "2034-04-01")],
      spared: ["kind": "openFramework", "term": term("2026-04-01", "2034-03-31")]),
    .init(
      "open-framework-not-reopened", reopened("2029-04-01"), found: "2029-04-01",
      spared: "2029-03-31"),
    .init(
      "open-framework-not-reopened", on: "2033-06-01",
      found: reopened("2028-03-31"), spared: reopened("2028-03-31", "2033-03-30")),
    .init(
      "open-framework-reopening-not-planned", on: "2026-06-01",
      found: reopened("2029-04-01"), spared: reopened("2029-03-31", "2033-06-30")),
    .init(
      "contract-details", ["regime": "procurementAct2023"], found: "2026-05-01",
      spared: "2026-04-30"),
    .init(
      "contract-details", on: "2026-05-01", found: ["regime": "procurementAct2023"],
      spared: ["regime": "procurementAct2023", "notices": notice("contractDetails")]),
    .init("contract-details-light-touch", [:], found: "2026-07-30", spared: "2026-07-29"),
    .init(
      "contract-details-soon", ["regime": "procurementAct2023"], found: "2026-04-30",
      spared: "2026-05-01"),
    .init("contract-details-light-touch-soon", [:], found: "2026-07-29", spared: "2026-07-30"),
    .init(
      "contract-details-late", on: "2027-01-01",
      found: [
        "regime": "procurementAct2023", "notices": notice("contractDetails", "2026-05-01"),
      ],
      spared: [
        "regime": "procurementAct2023", "notices": notice("contractDetails", "2026-04-30"),
      ]),
    .init(
      "contract-details-light-touch-late", on: "2027-01-01",
      found: ["notices": notice("contractDetails", "2026-07-30")],
      spared: ["notices": notice("contractDetails", "2026-07-29")]),
    .init(
      "dynamic-market-notice", ["kind": "dynamicMarket"], found: "2026-04-02",
      spared: "2026-04-01"),
    .init(
      "dynamic-market-not-open", on: "2026-06-01",
      found: ["kind": "dynamicMarket", "admission": "{ rule: closed, reference: Invented }"],
      spared: ["kind": "dynamicMarket", "admission": "{ rule: continuous, reference: Invented }"]),
    .init(
      "estimated-value-missing", on: "2026-06-01", found: [:],
      spared: ["estimate": estimate("1.00")]),
    .init(
      "authorities-not-named", on: "2026-06-01", found: ["authorities": authorities(open: true)],
      spared: ["authorities": authorities(open: false)]),
    .init(
      "below-threshold-light-touch", on: "2026-06-01",
      found: ["estimate": estimate("663539.99")], spared: ["estimate": estimate("663540.00")]),
    .init(
      "below-threshold",
      ["regime": "procurementAct2023", "estimate": estimate("214903.99")],
      found: "2025-12-31", spared: "2026-01-01"),
    .init(
      "below-threshold", on: "2026-01-01",
      found: ["regime": "procurementAct2023", "estimate": estimate("207719.99")],
      spared: ["regime": "procurementAct2023", "estimate": estimate("207720.00")]),
    .init(
      "began-before-the-act", on: "2026-06-01",
      found: ["term": term("2025-02-23", "2029-02-22")],
      spared: ["term": term("2025-02-24", "2029-02-23")]),
    .init(
      "commenced-before-the-act", on: "2026-06-01",
      found: ["notices": notice("tender", "2025-02-23")],
      spared: ["notices": notice("tender", "2025-02-24")]),
    .init(
      "commencement-not-recorded", on: "2026-06-01", found: ["notices": notice("contractDetails")],
      spared: ["notices": notice("openContracting")]),
    .init(
      "no-such-system-under-the-act", on: "2026-06-01",
      found: ["kind": "dynamicPurchasingVehicle"], spared: ["kind": "framework"]),
    .init(
      "approved-list-under-the-act", on: "2026-06-01", found: ["kind": "approvedList"],
      spared: ["kind": "approvedList", "regime": "publicContractsRegulations2015"]),
  ]

  private static let regulations: [RuleSituation] = [
    .init(
      "agreement-of-2006-over-four-years", on: "2014-01-01",
      found: [
        "regime": "publicContractsRegulations2006", "term": term("2013-07-01", "2017-07-01"),
      ],
      spared: [
        "regime": "publicContractsRegulations2006", "term": term("2013-07-01", "2017-06-30"),
      ]
    ),
    .init(
      "agreement-over-four-years", on: "2026-06-01",
      found: [
        "regime": "publicContractsRegulations2015", "term": term("2024-04-01", "2027-04-01", "1"),
      ],
      spared: [
        "regime": "publicContractsRegulations2015", "term": term("2024-04-01", "2027-03-31", "1"),
      ]),
    .init(
      "light-touch-agreement-over-four-years", on: "2026-06-01",
      found: [
        "regime": "publicContractsRegulations2015LightTouch",
        "term": term("2024-04-01", "2028-04-01"),
      ],
      spared: [
        "regime": "publicContractsRegulations2015LightTouch",
        "term": term("2024-04-01", "2028-03-31"),
      ]),
    .init(
      "purchasing-system-past-its-end", on: "2026-06-01",
      found: system("2024-04-01", "2029-02-24"), spared: system("2024-04-01", "2029-02-23")),
    .init(
      "purchasing-system-extensions", on: "2026-06-01",
      found: system("2024-04-01", "2028-02-24", "1"),
      spared: system("2024-04-01", "2028-02-23", "1")),
    .init(
      "purchasing-system-extended-too-late", on: "2026-06-01",
      found: system("2023-04-01", "2027-03-31", "1", used: ["2026-02-24"]),
      spared: system("2023-04-01", "2027-03-31", "1", used: ["2026-02-23"])),
    .init(
      "purchasing-system-validity-settled", system("2023-04-01", "2027-03-31", "1"),
      found: "2026-02-24", spared: "2026-02-23"),
    .init(
      "purchasing-system-validity-settled", on: "2026-02-24",
      found: system("2023-04-01", "2027-03-31", "1+1", used: ["2026-02-01"]),
      spared: system("2023-04-01", "2027-03-31", "1", used: ["2026-02-01"])),
    .init(
      "light-touch-purchasing-system", on: "2026-06-01",
      found: system("2024-04-01", "2028-02-24", "1", lightTouch: true),
      spared: system("2024-04-01", "2028-02-23", "1", lightTouch: true)),
    .init(
      "purchasing-system-not-open", on: "2026-06-01", found: system("2024-04-01", "2028-03-31"),
      spared: system("2024-04-01", "2028-03-31").merging(
        ["admission": "{ rule: continuous, reference: Invented }"]) { $1 }),
    .init(
      "award-notice", ["regime": "publicContractsRegulations2015"], found: "2026-05-02",
      spared: "2026-05-01"),
    .init(
      "commenced-under-the-act", on: "2026-06-01",
      found: [
        "regime": "publicContractsRegulations2015", "notices": notice("tender", "2025-02-24"),
      ],
      spared: [
        "regime": "publicContractsRegulations2015", "notices": notice("tender", "2025-02-23"),
      ]),
    .init(
      "commencement-not-recorded-2015", on: "2026-06-01",
      found: [
        "regime": "publicContractsRegulations2015", "term": term("2025-02-24", "2029-02-23"),
      ],
      spared: [
        "regime": "publicContractsRegulations2015", "term": term("2025-02-23", "2029-02-22"),
      ]
    ),
    .init(
      "form-of-the-act", on: "2026-06-01",
      found: ["regime": "publicContractsRegulations2015", "kind": "dynamicMarket"],
      spared: ["regime": "procurementAct2023", "kind": "dynamicMarket"]),
  ]

  private static let terms: [RuleSituation] = [
    .init(
      "extension-not-provided-for", on: "2029-06-01",
      found: ["used": used(["2029-01-01"], months: 24)],
      spared: ["used": used(["2029-01-01"], months: 12)]),
    .init(
      "extension-not-provided-for", on: "2029-06-01",
      found: ["used": used(["2029-01-01", "2029-02-01", "2029-03-01"], months: 12)],
      spared: ["used": used(["2029-01-01", "2029-02-01"], months: 12)]),
    .init(
      "extension-decided-too-late", on: "2030-04-01",
      found: ["used": used(["2030-04-01"], months: 12)],
      spared: ["used": used(["2030-03-31"], months: 12)]),
    .init("extension-to-decide", [:], found: "2029-10-03", spared: "2029-10-02"),
    .init(
      "end-approaching", ["term": term("2026-04-01", "2030-03-31")], found: "2029-04-01",
      spared: "2029-03-31"),
    .init(
      "end-approaching", on: "2030-01-01", found: ["term": term("2026-04-01", "2030-03-31")],
      spared: ["term": term("2026-04-01", "2030-03-31", "6m")]),
    .init("ended", [:], found: "2030-04-01", spared: "2030-03-31"),
    .init("rounds-over", rounds("2026-06-30"), found: "2026-07-01", spared: "2026-06-30"),
  ]

  private static func term(_ from: String, _ through: String, _ extensions: String = "none")
    -> String
  {
    "{ from: \(from), through: \(through), extensions: \(extensions), reference: Invented }"
  }

  private static func system(
    _ from: String, _ through: String, _ extensions: String = "none", used days: [String] = [],
    lightTouch: Bool = false
  ) -> Changes {
    let changes = [
      "kind": "dynamicPurchasingVehicle", "term": term(from, through, extensions),
      "regime": "publicContractsRegulations2015" + (lightTouch ? "LightTouch" : ""),
    ]
    return days.isEmpty ? changes : changes.merging(["used": used(days, months: 12)]) { $1 }
  }

  private static func used(_ days: [String], months: Int) -> String {
    let uses = days.map {
      "{ decided: \($0), by: A Director, reference: CS/1, months: \(months) }"
    }
    return "[\(uses.joined(separator: ", "))]"
  }

  private static func rounds(_ closes: String...) -> Changes {
    let rounds = closes.map { "{ opens: \($0), closes: \($0) }" }.joined(separator: ", ")
    return ["admission": "{ rule: rounds, rounds: [\(rounds)], reference: Invented }"]
  }

  /// An open framework of eight years that is opened again on some days.
  private static func reopened(_ first: String, _ second: String? = nil) -> Changes {
    let admission = second.map { rounds(first, $0) } ?? rounds(first)
    return admission.merging([
      "kind": "openFramework", "term": term("2026-04-01", "2034-03-31"),
    ]) { $1 }
  }

  private static func notice(_ kind: String, _ day: String = "2026-04-10") -> String {
    "[{ kind: \(kind), identifier: N-1, published: \(day) }]"
  }

  private static func estimate(_ amount: String) -> String {
    "{ amount: \(amount), includesTax: true, reference: Invented }"
  }

  private static func authorities(open: Bool) -> String {
    "{ lead: Westmarch, participating: [], openToOthers: \(open), reference: Invented }"
  }
}
