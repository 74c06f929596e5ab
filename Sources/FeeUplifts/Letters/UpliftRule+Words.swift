import Values

extension UpliftRule {
  /// What becomes of the fees that the rule is for, sentence by sentence.
  package var sentences: [String] {
    let proviso = needsNotice ? ["Only where notice was given in the request window."] : []
    let limits = [
      floor.map { "No less than \($0.inWords)." }, cap.map { "No more than \($0.inWords)." },
    ].compactMap(\.self)
    let moved = lines.map { ["Of the fee lines only \($0.sorted().joined(separator: ", ")) move."] }
    return action.sentences + limits + (moved ?? []) + proviso
  }
}

extension UpliftRule.Action {
  fileprivate var sentences: [String] {
    switch self {
    case .exclude(let reason): [reason]
    case .percent(let measure): [measure.inWords.capitalisedFirst + "."]
    case .byLine(let measures):
      measures.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.inWords)." }
    case .amount(let amount): ["\(amount.inWords) more a week."]
    case .onRequest(let cap):
      ["What is asked with evidence and agreed, at most \(cap.inWords)."]
    case .hostAuthority(let cap):
      [
        """
        What the authority where the service stands grants, on evidence\
        \(cap.map { ", at most \($0.inWords)" } ?? "").
        """
      ]
    case .topUp(let measure):
      ["What the contract grants, topped up to \(measure.inWords)."]
    case .guidePrice(_, let measure):
      ["Up to the guide price \(measure.inWords), above it nothing."]
    case .allowance(let choice):
      ["At least the \(choice.table.title) of \(choice.year.year), by the child's age."]
    case .wage(let wage):
      ["\(wage.share.inWords) of the \(wage.title) of \(wage.wage.inWords) for each hour."]
    }
  }
}

extension Measure {
  /// The measure as part of a sentence, as in "the lowest of 3% and …".
  var inWords: String {
    switch self {
    case .fixed(let percentage): percentage.inWords
    case .index(let index):
      "the rise of \(index.title) \(index.span) (\(index.change.inPercent))"
    case .contract: "what the contract grants"
    case .composite(let parts):
      parts.map { "\($0.weight.inWords) of \($0.measure.inWords)" }.joined(separator: " and ")
    case .lowerOf(let measures):
      "the lowest of \(measures.map(\.inWords).joined(separator: " and "))"
    case .highestOf(let measures):
      "the highest of \(measures.map(\.inWords).joined(separator: " and "))"
    }
  }
}
