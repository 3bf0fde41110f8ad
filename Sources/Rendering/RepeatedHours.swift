import Diagnostics
import Services
import Site

/// Opening hours that more than one service of a plan has, in the words of each language and in those of machines, worked out once.
///
/// A municipality keeps the same hours in most of its offices, and each list and page that a service stands in says them again. Hours that only
/// one service has are worked out where they are said: keeping them would take more room than their text does.
struct RepeatedHours: Sendable {
  private struct Key: Hashable {
    let hours: OpeningHours
    let schoolHolidays: [ClosedRange<Day>]?
    /// The first day of which nothing is said to be open or closed "now".
    let end: Day
  }

  private struct Said {
    let inWords: HoursInWords
    let byPhone: HoursInWords
    let inShort: Line?
    let now: String
  }

  private let said: [UILanguage: [Key: Said]]
  private let specifications: [Key: JSONValue]
  private let today: Day

  /// Without any: each is worked out when it is asked for.
  init(noneOn today: Day) {
    said = [:]
    specifications = [:]
    self.today = today
  }

  init(of plan: SitePlan) {
    let today = plan.directory.today
    self.today = today
    var first: [Key: String] = [:]
    var repeated: Set<Key> = []
    for service in plan.directory.services {
      let holidays = plan.schoolHolidays(of: service)
      let end = endOfNow(from: today, nextReview: service.nextReview)
      for facts in [service.common] + service.routes.map(\.facts) {
        let phones = (facts.contact?.value.phones ?? []).compactMap(\.hours)
        for hours in phones + [facts.openingHours?.value, facts.phoneHours?.value].compactMap(\.self) {
          let key = Key(hours: hours, schoolHolidays: holidays, end: end)
          if first[key, default: service.id] != service.id { repeated.insert(key) } else { first[key] = service.id }
        }
      }
    }
    var said: [UILanguage: [Key: Said]] = [:]
    for tree in plan.trees where said[tree.uiLanguage] == nil {
      let words = FactsInWords(tree.uiLanguage, vocabularies: plan.directory.vocabularies)
      said[tree.uiLanguage] = Dictionary(
        uniqueKeysWithValues: repeated.map { key in
          (
            key,
            Said(
              inWords: words.openingHours(key.hours, from: today, schoolHolidays: key.schoolHolidays),
              byPhone: words.openingHours(
                key.hours, from: today, schoolHolidays: key.schoolHolidays, areByPhone: true),
              inShort: words.openingHoursInShort(key.hours, from: today, schoolHolidays: key.schoolHolidays),
              now: words.openNow(key.hours, from: today, to: key.end, schoolHolidays: key.schoolHolidays).list)
          )
        })
    }
    self.said = said
    specifications = Dictionary(
      uniqueKeysWithValues: repeated.map {
        ($0, hoursSpecification(of: $0.hours, from: today, schoolHolidays: $0.schoolHolidays))
      })
  }

  /// Opening hours of a service on a page, with what else decides what is said of them.
  struct Asked {
    let hours: OpeningHours
    let nextReview: Day?
    let schoolHolidays: [ClosedRange<Day>]?
  }

  private func key(_ asked: Asked) -> Key {
    Key(
      hours: asked.hours, schoolHolidays: asked.schoolHolidays, end: endOfNow(from: today, nextReview: asked.nextReview)
    )
  }

  /// As `FactsInWords.openingHours`.
  func inWords(_ asked: Asked, _ words: FactsInWords, areByPhone: Bool) -> HoursInWords {
    if let said = said[words.language]?[key(asked)] { return areByPhone ? said.byPhone : said.inWords }
    return words.openingHours(
      asked.hours, from: today, schoolHolidays: asked.schoolHolidays, areByPhone: areByPhone)
  }

  /// As `FactsInWords.openingHoursInShort`.
  func inShort(_ asked: Asked, _ words: FactsInWords) -> Line? {
    if let said = said[words.language]?[key(asked)] { return said.inShort }
    return words.openingHoursInShort(asked.hours, from: today, schoolHolidays: asked.schoolHolidays)
  }

  /// As the list of `FactsInWords.openNow`; nil where nothing is known.
  func now(_ asked: Asked, _ words: FactsInWords) -> String? {
    let key = key(asked)
    let now =
      said[words.language]?[key]?.now
      ?? words.openNow(asked.hours, from: today, to: key.end, schoolHolidays: asked.schoolHolidays).list
    return now.isEmpty ? nil : now
  }

  /// As structured data has them.
  func specification(_ asked: Asked) -> JSONValue {
    specifications[key(asked)]
      ?? hoursSpecification(of: asked.hours, from: today, schoolHolidays: asked.schoolHolidays)
  }
}
