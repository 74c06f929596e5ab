import CXLSXWriter
import Values
import Values

/// How cells of a workbook look, by what they hold.
struct WorkbookFormats {
  let heading: UnsafeMutablePointer<lxw_format>?
  let text: UnsafeMutablePointer<lxw_format>?
  let number: UnsafeMutablePointer<lxw_format>?
  let money: UnsafeMutablePointer<lxw_format>?
  let day: UnsafeMutablePointer<lxw_format>?
  let total: UnsafeMutablePointer<lxw_format>?
  let totalMoney: UnsafeMutablePointer<lxw_format>?
  private let ratings: [Rating: UnsafeMutablePointer<lxw_format>]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    text = WorkbookFormats.made("General", book)
    number = WorkbookFormats.made("#,##0", book)
    money = WorkbookFormats.made(WorkbookFormats.pounds, book)
    day = WorkbookFormats.made("d mmm yyyy", book)
    total = WorkbookFormats.bold("#,##0.##", book)
    totalMoney = WorkbookFormats.bold(WorkbookFormats.pounds, book)
    ratings = Rating.allCases.reduce(into: [:]) { formats, rating in
      let format = WorkbookFormats.made("General", book)
      format_set_bg_color(format, rating.background)
      formats[rating] = format
    }
  }

  func rating(_ rating: Rating) -> UnsafeMutablePointer<lxw_format>? { ratings[rating] }

  private static let pounds = "£#,##0.00;[Red]-£#,##0.00"

  private static func made(
    _ numbers: String, _ book: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(book)
    format_set_num_format(format, numbers)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }

  private static func bold(
    _ numbers: String, _ book: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = made(numbers, book)
    format_set_bold(format)
    format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    return format
  }
}

extension Rating {
  /// A light colour, on which black words are easy to read.
  fileprivate var background: UInt32 {
    switch self {
    case .red: 0xF4_B6B6
    case .amber: 0xFB_D7A6
    case .green: 0xB9_E0CB
    }
  }
}
