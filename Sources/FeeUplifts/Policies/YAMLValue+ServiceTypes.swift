import Importing
import StrictYAML
import Values

extension YAMLValue {
  /// Types of services in Ofsted's words, from a list or a single value; one that nobody knows is a
  /// finding with the nearest that is known.
  func serviceTypes(_ context: PolicyContext, _ findings: inout [Finding]) -> [String] {
    var ignored: [Finding] = []
    let single = text(&ignored)
    let values = single == nil ? list(&findings) : [self]
    return values.compactMap { value in
      value.text(&findings).flatMap {
        context.serviceType($0, at: value.place, &findings)
      }
    }
  }
}

extension PolicyContext {
  /// Returns the type that is meant, however it is spelt; one that nobody knows is a finding.
  func serviceType(
    _ written: String, at place: Place, _ findings: inout [Finding]
  ) -> String? {
    guard let serviceTypes else { return written }
    if let type = serviceTypes.code(for: written) { return type }
    let nearest = EditDistance.nearest(to: written, among: serviceTypes.codes)
    findings.append(
      Finding(.error, at: place, Message.unknown(written, nearest, serviceTypes.file)))
    return nil
  }
}

private enum Message {
  static func unknown(_ written: String, _ nearest: String?, _ file: String) -> String {
    let advice = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return "'\(written)' is no type of service.\(advice) The types are those of \(file)."
  }
}
