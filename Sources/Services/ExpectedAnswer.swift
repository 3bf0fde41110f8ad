package import Diagnostics

/// A query of `søk.yaml`, as somebody would write it, with the services that it must find.
package struct ExpectedAnswer: Sendable {
  package let query: Located<String>
  /// At least one.
  package let wanted: [Wanted]
  /// Among how many of the first it must be found.
  package let limit: Int
  /// What kind of query it is, in the site's own words.
  package let kind: String?
  /// Whether nobody looks at it while the search is tuned.
  package let isUnseen: Bool

  package static let usualLimit = 3

  package struct Wanted: Sendable {
    /// The service's id, or its name without municipality.
    package let id: Located<String>
    /// How good an answer it is, from 1 to 3.
    package let grade: Int

    package init(id: Located<String>, grade: Int) {
      self.id = id
      self.grade = grade
    }
  }

  package init(query: Located<String>, wanted: [Wanted], limit: Int, kind: String?, isUnseen: Bool) {
    self.query = query
    self.wanted = wanted
    self.limit = limit
    self.kind = kind
    self.isUnseen = isUnseen
  }

  /// The best answers: one of them must be found.
  package var best: [Located<String>] {
    let grade = wanted.map(\.grade).max() ?? 0
    return wanted.filter { $0.grade == grade }.map(\.id)
  }
}
