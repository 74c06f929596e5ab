import Importing
import ProviderRegister
import Values

/// A visit as a row of a list has it, found right.
struct VisitEntry {
  let row: ImportedRow
  let service: Service
  let format: ReviewFormat
  let facts: VisitFacts
  let sending: Sending?
  let agreement: Agreement?

  /// When the draft report was sent, and by when the provider was to answer.
  struct Sending {
    let day: Day
    let replyBy: Day
  }

  /// When somebody else agreed to the grades, and who.
  struct Agreement {
    let day: Day
    let person: String
  }
}
