/// How a service is named: by Ofsted's URN, or by a reference of the council's own.
package enum ServiceReference: Hashable, Sendable {
  /// SC and six digits, or seven digits.
  case urn(String)
  /// Letters, a hyphen, then letters, digits and hyphens, as in `WM-001`: for services that Ofsted
  /// does not register one by one, such as the council's own fostering service.
  case council(String)

  /// Reads either, in any case, or returns `nil` where the text has the shape of neither.
  package init?(_ text: String) {
    let text = text.uppercased()
    if text.isURN {
      self = .urn(text)
    } else if text.wholeMatch(of: /[A-Z]+-[A-Z0-9-]*[A-Z0-9]/) != nil {
      self = .council(text)
    } else {
      return nil
    }
  }

  package var text: String {
    switch self {
    case .urn(let text), .council(let text): text
    }
  }
}

extension String {
  fileprivate var isURN: Bool {
    let digits = hasPrefix("SC") ? dropFirst(2) : self[...]
    return digits.count == (hasPrefix("SC") ? 6 : 7)
      && digits.utf8.allSatisfy { (48...57).contains($0) }
  }
}
