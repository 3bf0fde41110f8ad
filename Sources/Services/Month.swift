package import Diagnostics

/// A month of the year; January is 1.
package enum Month: Int, Sendable, Hashable, CaseIterable, Comparable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  package var name: Wording {
    let norwegian = Month.norwegian[rawValue - 1]
    return Wording(nb: norwegian, nn: norwegian, en: Month.english[rawValue - 1])
  }

  package func days(in year: Int) -> Int {
    switch self {
    case .april, .june, .september, .november: 30
    case .february: Month.isLeap(year) ? 29 : 28
    case .january, .march, .may, .july, .august, .october, .december: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func < (left: Month, right: Month) -> Bool { left.rawValue < right.rawValue }

  /// Takes the name of a month, long or short, from the front of a text.
  init?(_ rest: inout Written) {
    guard case .word(let word)? = rest.next?.kind, let month = Month.byName[word] else { return nil }
    _ = rest.word()
    if word.utf8.count <= 4, month.name.nb != word { _ = rest.take(".") }
    self = month
  }

  private static let norwegian = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let byName: [String: Month] = {
    // «jul» is Christmas, and so no short name of July.
    let short: [(String, Month)] = [
      ("jan", .january), ("feb", .february), ("febr", .february), ("mar", .march), ("apr", .april), ("jun", .june),
      ("aug", .august), ("sep", .september), ("sept", .september), ("okt", .october),
      ("oct", .october), ("nov", .november), ("des", .december), ("dec", .december),
    ]
    var byName: [String: Month] = [:]
    for (name, month) in short { byName[name] = month }
    for month in Month.allCases {
      byName[folded(month.name.nb)] = month
      byName[folded(month.name.en)] = month
    }
    return byName
  }()
}
