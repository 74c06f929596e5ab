import Foundation
import FoundationXML

/// An element of a page or drawing that was read back, to look at what a browser would see.
package struct Markup {
  package let name: String
  package let attributes: [String: String]
  package fileprivate(set) var children: [Markup] = []
  /// All text in the element, in order.
  package fileprivate(set) var words = ""

  /// The element and everything in it, in order.
  package var all: [Markup] { [self] + children.flatMap(\.all) }

  /// The elements in it that have one of these names, in order, itself among them.
  package func elements(_ names: String...) -> [Markup] {
    all.filter { names.contains($0.name) }
  }
}

extension Markup {
  /// Reads XML, or throws where it is not well-formed.
  package init(xml: String) throws {
    let reader = MarkupReader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw NotWellFormed(line: parser.lineNumber, column: parser.columnNumber)
    }
    self = root
  }

  /// Reads a page, which is written so that it is XML as well as HTML.
  package init(page: String) throws {
    try self.init(xml: page.replacingOccurrences(of: "<!DOCTYPE html>", with: ""))
  }
}

/// Where a text is not well-formed XML.
package struct NotWellFormed: Error {
  package let line: Int
  package let column: Int
}

/// Foundation's parser reports to an object, so this is a class.
private final class MarkupReader: NSObject, XMLParserDelegate {
  var root: Markup?
  private var open: [Markup] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(Markup(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].words += characters
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let element = open.removeLast()
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(element)
      open[open.count - 1].words += element.words
    }
  }
}
