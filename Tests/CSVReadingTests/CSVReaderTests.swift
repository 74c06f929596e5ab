import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end in any of the three ways`(_ ending: String) throws {
    let text = ["a,b", "1,2", "3,4"].joined(separator: ending)
    let expected = [ReadRow(1, "a", "b"), ReadRow(2, "1", "2"), ReadRow(3, "3", "4")]
    #expect(try read(text) == expected)
    #expect(try read(text + ending) == expected)
  }

  @Test func `a byte-order mark is no part of the first heading`() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try read(mark + "\"URN\",b\n".utf8) == [ReadRow(1, "URN", "b")])
  }

  @Test func `a row is named by the line it begins on, whatever stands before it`() throws {
    let text = "a,\"first\nsecond\"\n\n   \nb,\"x\r\ny\r\nz\"\r\nc,d\n"
    #expect(
      try read(text) == [
        ReadRow(1, "a", "first\nsecond"), ReadRow(5, "b", "x\r\ny\r\nz"), ReadRow(8, "c", "d"),
      ])
  }

  @Test func `cells keep commas, marks and empty ends`() throws {
    #expect(
      try read("\"a,b\",\"say \"\"hello\"\"\",,\n") == [ReadRow(1, "a,b", "say \"hello\"", "", "")])
  }

  @Test func `spaces around a cell are no part of it`() throws {
    #expect(try read(" a , \"b\" ,c\n") == [ReadRow(1, "a", "b", "c")])
  }

  @Test func `rows may be of any length`() throws {
    #expect(
      try read("a,b,c\n1\n1,2,3,4\n") == [
        ReadRow(1, "a", "b", "c"), ReadRow(2, "1"), ReadRow(3, "1", "2", "3", "4"),
      ])
  }

  @Test func `a row of a thousand cells is read`() throws {
    let cells = (0..<1000).map(String.init)
    #expect(
      try read(cells.joined(separator: ",")) == [ReadRow(line: 1, cells: cells)])
  }

  @Test func `semicolons and tabs may separate`() throws {
    #expect(try read("a;b,c\n", delimiter: ";") == [ReadRow(1, "a", "b,c")])
    #expect(try read("a\t\tc\n", delimiter: "\t") == [ReadRow(1, "a", "", "c")])
  }

  @Test func `a line of separators is a row and not an empty line`() throws {
    #expect(try read(",,\nx,y,z\n") == [ReadRow(1, "", "", ""), ReadRow(2, "x", "y", "z")])
    #expect(try read("\t\t\nx\ty\tz\n", delimiter: "\t").count == 2)
  }

  @Test func `a quoted cell that ends the file ends its row`() throws {
    #expect(try read("a,\"b\nc\"") == [ReadRow(1, "a", "b\nc")])
  }
}
