import Importing
import PurchasingVehicles
import Values

extension ImportedRow {
  /// Returns the child that a row is about, without a number; a reference that could be a name is
  /// added to the log.
  func child(_ log: inout FindingLog) -> Child? {
    guard let reference = text("childReference") else { return nil }
    guard ChildReference.isOne(reference) else {
      log.error(at: place("childReference"), ChildReference.complaint)
      return nil
    }
    return Child(
      number: 0, reference: reference, birthMonth: text("birthMonth").flatMap { Month($0) },
      sex: text("sex").flatMap(Sex.init) ?? .notStated,
      isUnaccompanied: flag("unaccompanied") ?? false)
  }

  /// Adds an error where a child is too young for a type of service.
  ///
  /// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 27A:
  /// no child under 16 is placed in supported accommodation.
  func checkAge(in serviceType: String?, _ log: inout FindingLog) {
    guard serviceType == "Supported Accommodation", let from = day("from") else { return }
    let birth = text("birthMonth").flatMap { Month($0) }
    guard let age = number("age") ?? birth?.wholeYears(until: from), age < 16 else { return }
    log.error(at: place("serviceType"), Message.tooYoung)
  }
}

private enum Message {
  static let tooYoung = """
    This child was under 16 on the first day. Nobody under 16 may be placed in supported \
    accommodation: put the service type, the day or the month of birth right.
    """
}
