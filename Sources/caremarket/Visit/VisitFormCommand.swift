import ArgumentParser
import Definitions
import Documents
import Geography
import QualityVisits
import Store
import Values

struct VisitFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Write the form to take along to a visit, with what is known already.",
    discussion: """
      Markdown (.md) and CSV (.csv) are filled in and read back by 'caremarket visit log --form'; a \
      page (.html) is for print. The form holds the last grades, actions that are open, Ofsted's \
      judgement, the references of children placed, and documents that end soon.

      Example: caremarket visit form 9000101 --output hollowin-bank.md
      """
  )

  /// The ways in which a form is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown
    case csv
    case html

    init?(forFile path: String) {
      switch path.split(separator: ".").last?.lowercased() {
      case "md", "markdown": self = .markdown
      case "csv": self = .csv
      case "html", "htm": self = .html
      default: return nil
      }
    }
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption

  @Argument(help: "The service's URN.")
  var service: String

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The form to write in (default: as the file's name ends).", valueName: "format")
  )
  var format: Format?

  func validate() throws {
    guard format != nil || Format(forFile: output) != nil else {
      throw ValidationError("'--output' must end in .md, .csv or .html, or '--format' say which.")
    }
  }

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let (formats, rules) = (try folder.reviewFormats(), try folder.visitRules())
    let (form, council) = try database.open().read { db in
      (
        try VisitForm(of: service, on: day, formats, rules, db),
        try Council.fetch(db).authority.name
      )
    }
    try OutputFile(path: output).write(bytes(form, council, folder))
    try StandardOutput.say(
      "Wrote \(output): \(form.format.title), \(form.format.standards.count) standards.")
  }

  private func bytes(_ form: VisitForm, _ council: String, _ folder: ContractsFolder) throws
    -> Bytes
  {
    switch format ?? Format(forFile: output) ?? .markdown {
    case .markdown: return Bytes(form.markdown.utf8)
    case .html:
      let page = try HTMLPage(named: "visit", reading: folder.template)
      return Bytes(page.render(Report(of: form, council: council)).utf8)
    case .csv:
      var bytes = Bytes()
      for row in [VisitForm.tableHeadings] + form.tableRows {
        bytes.append(csvLine: row.map { $0.isEmpty ? .missing : .text($0) }[...])
      }
      return bytes
    }
  }
}
