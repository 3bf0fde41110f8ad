/// The words that the search knows before it has seen a site, as the browser's half of it gets them: one source for both.
package enum SearchTables {
  /// Each table by its name, words between spaces; lists of pairs and of forms have a comma or a line feed between them.
  package static let all: [(name: String, text: String)] = [
    ("letters", letterTable),
    ("main", Stemmer.mainEndingTable),
    ("kept", Stemmer.keptBeforeErsTable),
    ("lost", Stemmer.lostBeforeErsTable),
    ("other", Stemmer.nounEndingTable),
    ("sounds", WordSound.table),
    ("stop", oneLine(stopWordTable)),
    ("generic", oneLine(genericTable)),
    ("words", oneLine(BokmalForms.wordTable)),
    ("parts", oneLine(BokmalForms.partTable)),
    ("starts", oneLine(BokmalForms.beginningTable)),
    ("irregular", Irregulars.table.split(separator: "\n").joined(separator: ",")),
    ("ends", Irregulars.lastParts.joined(separator: " ")),
    ("whole", Irregulars.unstemmed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ",")),
  ]

  private static func oneLine(_ table: String) -> String {
    table.split { $0 == "\n" }.joined(separator: table.contains(",") ? "" : " ")
  }
}
