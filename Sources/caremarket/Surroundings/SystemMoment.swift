import Foundation
import Values

/// The moment it is, which is kept with every change and which only the command line may ask.
enum SystemMoment {
  static var now: Moment { Moment(secondsSince1970: time(nil)) }
}
