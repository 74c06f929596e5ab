import ArgumentParser
import Values

/// The statement in the forms of office programs, made by programs of others from its page and words.
struct StatementCopies: ParsableArguments {
  @Flag(help: "Write statement.docx too, for Word and LibreOffice. Needs pandoc.")
  var docx = false

  @Flag(help: "Write statement.pdf too, tagged for screen readers (PDF/UA). Needs WeasyPrint.")
  var pdf = false

  /// The main heading becomes the document's title.
  private static let pandoc = OtherProgram(
    name: "pandoc", option: "--docx",
    arguments: [
      "--from=gfm-raw_html", "--to=docx", "--shift-heading-level-by=-1", "--metadata=lang:en-GB",
      "--output=-",
    ])

  private static let weasyPrint = OtherProgram(
    name: "weasyprint", option: "--pdf",
    arguments: ["--quiet", "--pdf-variant=pdf/ua-1", "-", "-"])

  /// What is to be made, from which file, by what.
  private var wanted: [(file: String, source: String, program: OtherProgram)] {
    (docx ? [("statement.docx", "statement.md", StatementCopies.pandoc)] : [])
      + (pdf ? [("statement.pdf", "statement.html", StatementCopies.weasyPrint)] : [])
  }

  /// Finds the programs before anything else is done.
  ///
  /// - Throws: `OtherProgramError` for each that is not there.
  func findPrograms() throws {
    _ = try wanted.mapTellingAll { try $0.program.path() }
  }

  /// Returns the files of a statement with those copies of them that are wanted.
  func added(to files: StatementFiles, on day: Day) throws -> StatementFiles {
    let copies = try wanted.map { copy in
      (copy.file, try copy.program.made(from: files.contents[copy.source] ?? [], on: day))
    }
    return files.adding(copies)
  }
}
