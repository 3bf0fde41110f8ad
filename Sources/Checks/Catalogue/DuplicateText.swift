import Diagnostics
import Services

extension Check {
  static let duplicateText = Check(
    .duplicateText,
    .directory { subject in
      let sentences = CopiedSentences(of: subject.directory.services)
      return subject.directory.services.indices.compactMap { number in
        sentences.largestCopy(in: number).map { copied($0, from: subject.directory.services) }
      }
    })

  private static func copied(_ copy: CopiedSentences.Copy, from services: [ServiceDraft]) -> Diagnostic {
    let other = services[copy.source]
    return Diagnostic(
      .duplicateText, at: Span(path: services[copy.text].path, range: copy.range),
      Wording(
        nb: "\(copy.words) ord står også i «\(other.path)»", nn: "\(copy.words) ord står òg i «\(other.path)»",
        en: "\(copy.words) words stand in “\(other.path)” too"),
      remedy: Wording(
        nb: "skriv det som er særlig for dette tilbudet, eller lag en lenke til den andre siden",
        nn: "skriv det som er særleg for dette tilbodet, eller lag ei lenkje til den andre sida",
        en: "write what is special about this service, or link to the other page"),
      notes: [
        .init(
          Wording(
            nb: "den andre siden sier det her", nn: "den andre sida seier det her", en: "the other page says it here"),
          at: Span(path: other.path, range: copy.sourceRange))
      ])
  }
}

/// The sentences of all services, with those that stand in several of them brought together.
private struct CopiedSentences {
  private var sentences: [Sentence] = []
  /// The sentences of each service.
  private var ranges: [Range<Int>] = []
  private var ids: [String] = []
  /// Those that stand in several services, by their hash: the numbers of the first few sentences.
  private var copies: [UInt64: [Int]] = [:]

  private struct Sentence {
    let hash: UInt64
    let text: Int32
    let words: Int32
    let start: Int32
    let end: Int32
  }

  struct Copy {
    let text: Int
    let source: Int
    let words: Int
    /// The longest stretch in a row, in both files.
    let range: Range<Int>
    let sourceRange: Range<Int>
  }

  /// So many words in a row are no chance.
  private static let longRun: Int32 = 40
  /// A sentence that stands everywhere is compared with the first few: whoever copied it is like them all.
  private static let mostCopies = 8

  init(of services: [ServiceDraft]) {
    for (number, draft) in services.enumerated() {
      let first = sentences.count
      // An array that outgrows its room is there twice for a while. A quarter more than the first texts ask for is enough for most sites.
      if number == 64 { sentences.reserveCapacity(first / 64 * services.count / 4 * 5) }
      // The text in another language says the same, and two municipalities may share a text.
      let seed = RunningText.hashes("\(draft.language.code) \(draft.idPrefix)").reduce(0) { $0 &* 31 ^ $1 }
      let text = RunningText(proseOf: draft)
      let words = text.words
      for sentence in text.sentences where sentence.words.count > 2 {
        var hash = seed
        for word in words[sentence.words] { hash = (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15 }
        let range = text.span(of: sentence.words).range
        sentences.append(
          Sentence(
            hash: hash, text: Int32(number), words: Int32(sentence.words.count), start: Int32(range.lowerBound),
            end: Int32(range.upperBound)))
      }
      ranges.append(first..<sentences.count)
      ids.append(draft.id)
    }
    // Sorting brings equal sentences together without a table of them all, most of which stand alone.
    let sorted = sentences.indices.sorted { (sentences[$0].hash, $0) < (sentences[$1].hash, $1) }
    var start = 0
    while start < sorted.count {
      let hash = sentences[sorted[start]].hash
      var end = start + 1
      while end < sorted.count, sentences[sorted[end]].hash == hash { end += 1 }
      if end - start > 1 { copies[hash] = Array(sorted[start..<min(end, start + Self.mostCopies)]) }
      start = end
    }
  }

  /// What a service has in common with an earlier one, if it is much.
  func largestCopy(in text: Int) -> Copy? {
    var common: [Int32: Common] = [:]
    for here in ranges[text] {
      for there in copies[sentences[here].hash] ?? [] where sentences[there].text < text {
        common[sentences[there].text, default: Common()].add(here, there, sentences[here].words)
      }
    }
    let all = ranges[text].reduce(0) { $0 + sentences[$1].words }
    let found = common.filter { source, common in
      ids[Int(source)] != ids[text]
        && (common.longest >= Self.longRun || common.words >= Self.longRun && common.words * 5 >= all * 4)
    }
    guard let (source, most) = found.max(by: { ($0.value.words, $1.key) < ($1.value.words, $0.key) }) else {
      return nil
    }
    func range(_ sentences: ClosedRange<Int>) -> Range<Int> {
      Int(self.sentences[sentences.lowerBound].start)..<Int(self.sentences[sentences.upperBound].end)
    }
    return Copy(
      text: text, source: Int(source), words: Int(most.words), range: range(most.here), sourceRange: range(most.there))
  }

  /// What two services have in common.
  private struct Common {
    private(set) var words: Int32 = 0
    /// The words of the longest stretch of sentences that follow each other in both.
    private(set) var longest: Int32 = 0
    private(set) var here = 0...0
    private(set) var there = 0...0
    private var run: Int32 = 0
    private var runHere = -2 ... -2
    private var runThere = -2 ... -2

    mutating func add(_ sentence: Int, _ other: Int, _ count: Int32) {
      // A sentence that stands twice in the other service is counted once.
      guard sentence != runHere.upperBound else { return }
      words += count
      if sentence == runHere.upperBound + 1, other == runThere.upperBound + 1 {
        runHere = runHere.lowerBound...sentence
        runThere = runThere.lowerBound...other
        run += count
      } else {
        runHere = sentence...sentence
        runThere = other...other
        run = count
      }
      if run > longest { (longest, here, there) = (run, runHere, runThere) }
    }
  }
}

extension Rule {
  static let duplicateText = Rule(
    "duplicate-text", .warning,
    demand: Wording(
      nb: "To tilbud har ikke den samme teksten.", nn: "To tilbod har ikkje den same teksten.",
      en: "Two services do not have the same text."),
    rationale: Wording(
      nb: "Når to sider sier det samme, vet ikke leseren hvilket tilbud som er for henne, og bare den ene blir rettet.",
      nn: "Når to sider seier det same, veit ikkje lesaren kva tilbod som er for henne, og berre den eine blir retta.",
      en:
        "When two pages say the same, readers do not know which service is for them, and only one of them gets mended."),
    accepts: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n\(short)\n",
        "tjenester/b.md":
          "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n\(short) Vi går på tur.\n",
      ],
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n\(long)\n",
        "tjenester/a.nn.md": "---\ntittel: A\n---\n\(long)\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ],
    rejects: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nHei.\n\n\(long)\n",
        "tjenester/b.md":
          "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nVi går på tur.\n\n↓\(long)\n",
      ]
    ]
  )

  private static let short = "Du kan ringe oss når du vil. Vi har taushetsplikt, og vi har god tid."
  private static let long = """
    Du kan ringe oss når du vil, og du trenger ikke si hva du heter. Vi lytter til deg og finner ut av det sammen med deg.

    Ta gjerne med deg noen du stoler på. Vi har taushetsplikt, og vi sier ikke noe til andre uten at du vil det selv.
    """
}
