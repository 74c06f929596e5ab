/// What a page of HTML shows for hidden figures, though it should not.
///
/// Every figure on the page stands in an element that names it, as in
/// `<td data-figure="children[age=0-4]">c</td>`. Neither the element's text nor what its attributes
/// say to people or programs may hold a digit.
struct PageLeaks {
  private let page: [UInt8]

  init(page: [UInt8]) {
    self.page = page
  }

  /// What is shown for each hidden figure, as it stands on the page.
  func shown(for hidden: Set<String>) -> [(id: String, text: String)] {
    HTMLTags(page).compactMap { tag in
      guard let id = tag["data-figure"], hidden.contains(id) else { return nil }
      let told = tag.attributes.filter { PageLeaks.speaking.contains($0.name) }.map(\.value)
      let text = (told + [content(of: tag)]).first { $0.contains(where: \.isNumber) }
      return text.map { (id, $0) }
    }
  }

  /// The attributes in which people or programs read a value.
  private static let speaking: Set<String> = [
    "alt", "aria-label", "aria-valuenow", "aria-valuetext", "content", "data-sort", "data-value",
    "title", "value",
  ]

  /// The text up to the end of the tag's element, without the tags within.
  private func content(of tag: HTMLTags.Tag) -> String {
    let ending = Array("</\(tag.name)".utf8)
    var (text, position, isInTag) = ([UInt8](), tag.end, false)
    while position < page.count, !page[position...].starts(with: ending) {
      let byte = page[position]
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag { text.append(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
      position += 1
    }
    return String(decoding: text, as: UTF8.self).withoutEntities
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
