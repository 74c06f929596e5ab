import PurchasingVehicles

/// A published notice as a release names it among its documents.
struct ReleaseDocument {
  private let notice: Notice
  private let regime: LegalRegime?
  private let words: NoticeWords

  init(_ notice: Notice, _ regime: LegalRegime?, _ words: NoticeWords) {
    self.notice = notice
    self.regime = regime
    self.words = words
  }

  var value: JSONValue {
    .object(
      [
        member("id", .text(notice.identifier)),
        member("documentType", type { $0.hasSuffix("Notice") }.map(JSONValue.text)),
        // Only notices under the Act of 2023 are numbered UK1 to UK17.
        member("noticeType", isUnderAct ? type { $0.hasPrefix("UK") }.map(JSONValue.text) : nil),
        member("title", .text(notice.kind.inWords)),
        member("datePublished", notice.publishedOn.map { .text($0.firstMoment) }),
      ].compactMap(\.self))
  }

  private var isUnderAct: Bool {
    regime == .procurementAct2023 || regime == .procurementAct2023LightTouch
  }

  /// The first of the words for this kind of notice that is of a shape.
  private func type(_ isWanted: (String) -> Bool) -> String? {
    words.notices.filter { $0.value == notice.kind && isWanted($0.key) }.keys.min()
  }
}
