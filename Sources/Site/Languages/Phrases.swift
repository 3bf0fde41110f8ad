package import Services

/// The site's own words in one language: every one of them must be there, or the program does not compile.
///
/// What takes a value is a function, so that each language can place it where its grammar wants it.
package struct PhraseTexts: Sendable {
  /// Said on every page where nobody who has the language as a mother tongue has read these words; nil where somebody has.
  package let notReviewed: String?

  // MARK: Every page

  package let skipToContent: String
  package let leavePage: String
  /// That leaving erases nothing.
  package let leavesTraces: String
  package let menu: String
  package let menuAllServices: String
  package let languages: String
  package let helpNow: String
  package let dangerToLife: String
  package let inDanger: String
  package let urgent: String
  package let moreToCall: String
  package let acuteHelp: String
  package let frontPage: String
  package let youAreHere: String
  package let example: String
  package let noTracking: String
  package let accessibilityStatement: String

  // MARK: Lists and search

  package let whatHelp: String
  package let search: String
  package let searchLabel: String
  package let searchLeadsToList: String
  /// With `#` where the number of services stands.
  package let searchFound: String
  package let searchFoundNothing: String
  /// Before what somebody most likely meant to write.
  package let searchMeant: String
  /// `#` stands for the words of a query that the search does not know.
  package let searchUnknown: String
  /// What stands above the filters of the search: «show only».
  package let searchOnly: String
  package let searchFree: String
  package let searchDirect: String
  package let searchOpen: String
  /// No choice of a kind, as in «For hvem: Vis alle».
  package let searchAny: String
  /// Before the name of a filter, on the button that takes it away.
  package let searchRemove: String
  /// Above the choice of a municipality, in a site with many.
  package let placeQuestion: String
  /// Before the name of the municipality whose services are shown.
  package let placeShown: String
  /// What is shown while no municipality is known.
  package let placeUnknown: String
  /// What leads from the municipality that is shown to another.
  package let placeChange: String
  /// What opens the choices that few need.
  package let searchMore: String
  /// What shows the answers that are not among the first.
  package let searchAll: String
  package let allServices: String
  package let showAllServices: String
  package let otherInitials: String
  package let topics: String
  package let moreTopics: String
  /// Above the situations of the front page.
  package let itIsAbout: String
  package let talkNow: String
  package let audiences: String
  package let municipalities: String
  package let counties: String
  /// The name of the way from page to page of a long list.
  package let pages: String
  package let pageOf: @Sendable (_ number: String, _ count: String) -> String
  package let previousPage: String
  package let nextPage: String
  package let noServices: String
  package let serviceCount: @Sendable (_ number: String) -> String

  // MARK: A service

  package let facts: String
  package let forWhom: String
  package let price: String
  package let referralQuestion: String
  package let decisionQuestion: String
  package let waitingQuestion: String
  package let languageQuestion: String
  package let ask: String
  /// The same of a service that has no telephone.
  package let askContact: String
  package let varies: String
  /// The same in a list, where nothing stands below.
  package let variesInList: String
  package let contact: String
  package let call: @Sendable (_ number: String) -> String
  package let sendText: @Sendable (_ number: String) -> String
  package let fillInForm: String
  package let startChat: String
  package let website: String
  package let email: String
  package let openingHours: String
  package let phoneHours: String
  package let place: String
  package let postalAddress: String
  package let secretAddress: String
  /// Who took a picture.
  package let photo: @Sendable (_ name: String) -> String
  package let goodToKnow: String
  package let anonymityQuestion: String
  package let confidentiality: String
  package let anonymous: String
  package let notAnonymous: String
  package let confidential: String
  package let facilities: String
  package let staff: String
  package let complaint: String
  package let events: String
  package let waysIn: String
  package let related: String
  /// The headings under which an author speaks to those who help somebody else; the first is the one to recommend.
  package let helpers: [String]
  /// The headings under which an author says what happens to somebody who gets in touch.
  package let whatHappens: [String]
  package let sheet: String
  package let scanCode: String
  package let tellOfFaults: String
  package let writeNothingPrivate: String
  package let sharedBy: @Sendable (_ names: String) -> String
  package let verified: @Sendable (_ date: String, _ next: String) -> String
  package let verifiedOnce: @Sendable (_ date: String) -> String
  package let overdue: @Sendable (_ date: String) -> String
  package let notInLanguage: @Sendable (_ language: String) -> String

  // MARK: For whom

  package let everyone: String
  package let ages: @Sendable (_ first: String, _ last: String) -> String
  package let oneAge: @Sendable (_ age: String) -> String
  package let fromAge: @Sendable (_ age: String) -> String
  package let underAge: @Sendable (_ age: String) -> String
  package let situations: @Sendable (_ list: String) -> String
  package let requirements: @Sendable (_ list: String) -> String

  // MARK: Price

  package let free: String
  package let freeWithExtras: String
  package let freeWithoutExtras: String
  package let fixedPrice: String
  package let countsTowardsCard: String
  package let dependsOnIncome: String
  package let byAbility: String
  package let freeForSome: String
  package let notAboutPrice: String
  package let amount: @Sendable (_ number: String) -> String
  package let amountPer: @Sendable (_ number: String, _ unit: String) -> String
  package let exempt: @Sendable (_ list: String) -> String

  // MARK: Referral

  package let noReferral: String
  package let referralPossible: String
  package let referralPossibleFrom: @Sendable (_ who: String) -> String
  package let referralNeeded: String
  package let referralFrom: @Sendable (_ who: String) -> String
  package let referralForParts: String
  package let referralForPartsFrom: @Sendable (_ who: String) -> String
  package let onlyThroughAgency: String
  package let onlyThrough: @Sendable (_ who: String) -> String
  package let informationWanted: String

  // MARK: Decision

  package let noDecision: String
  package let decisionNeeded: String
  package let decisionForParts: String
  package let decisionAfter: @Sendable (_ days: String) -> String
  package let decisionTime: @Sendable (_ time: String) -> String

  // MARK: Waiting

  /// Said of a way in that is claimed to be lavterskel and is; it promises no more than the first two criteria ask for.
  package let lavterskel: String
  package let noWait: String
  package let dropIn: String
  package let sameDay: String
  package let within: @Sendable (_ time: String) -> String
  package let about: @Sendable (_ time: String) -> String
  package let startsOn: @Sendable (_ date: String) -> String
  package let fixedStart: String
  package let waitingList: String
  package let day: @Sendable (_ count: String) -> String
  package let days: @Sendable (_ count: String) -> String
  package let week: @Sendable (_ count: String) -> String
  package let weeks: @Sendable (_ count: String) -> String
  package let month: @Sendable (_ count: String) -> String
  package let months: @Sendable (_ count: String) -> String

  // MARK: Languages

  package let interpreter: String
  package let noInterpreter: String
  package let weSpeak: @Sendable (_ list: String) -> String

  // MARK: Opening hours

  package let dayHeading: String
  package let hoursHeading: String
  package let usualWeek: @Sendable (_ name: String) -> String
  package let otherDays: @Sendable (_ name: String) -> String
  package let closed: String
  package let openNow: String
  package let openUntil: @Sendable (_ time: String) -> String
  package let closedNow: String
  package let opensAt: @Sendable (_ time: String) -> String
  package let opensOn: @Sendable (_ day: String, _ time: String) -> String
  package let unknownHours: String
  package let roundTheClock: String
  package let openRoundTheClock: String
  package let everyDayRoundTheClock: String
  package let everyDay: String
  package let nextDay: String
  package let closedOnHolidays: String
  package let openOnHolidays: String
  package let holidaysUnknown: String
  /// The same of hours in which somebody answers a telephone, where nobody comes.
  package let phoneHolidaysUnknown: String
  package let publicHolidays: String
  package let schoolHolidays: String
  package let asUsual: String
  package let and: @Sendable (_ first: String, _ last: String) -> String
  package let or: @Sendable (_ first: String, _ last: String) -> String

  // MARK: Help lines

  package let whoToCall: String
  package let freeCall: String
  package let ageLimit: @Sendable (_ ages: String) -> String
  package let source: String
  package let dangerToLifeCall: String
  package let policeCall: String
  package let doctorCall: String
  package let ambulance: String
  package let police: String
  package let outOfHoursDoctor: String
  package let whatToSay: String
  /// Source: helsenorge.no, «Ring 113», read 2026-11-26.
  package let whatToSayAdvice: String
  package let cannotSpeak: String
  /// Sources: nodsms.no, terms of Nød-SMS, and nkom.no, «Nødnummer», read 2026-11-26; that people whisper: an operations manager of the police to
  /// nrk.no, 20 November 2019.
  package let cannotSpeakAdvice: String
  /// That some of the help lines above answer in writing.
  package let writeTo: String

  // MARK: Other pages

  package let notFound: String
  package let notFoundAdvice: String
  package let moved: String
  package let movedTo: String
  package let ended: String
  package let gone: String

  // MARK: Calendars and lists

  package let addToCalendar: String
  /// All courses and meetings of the site.
  package let siteCalendar: String
  /// That dates, holidays or a season have other hours than the usual week that was just told.
  package let someDaysDiffer: String

  // MARK: Notes in running text

  package let footnotes: String
  package let footnote: String
  package let backToText: String
  package let table: @Sendable (_ number: String) -> String

  // MARK: What values are called

  package let weekday: @Sendable (_ day: Weekday) -> String
  package let date: @Sendable (_ day: Day) -> String
  package let dayOfYear: @Sendable (_ day: DayOfYear) -> String
  package let holiday: @Sendable (_ holiday: Day.PublicHoliday) -> String
  package let languageName: @Sendable (_ language: LanguageCode) -> String
}

/// The texts of a language as everything that makes a page holds them: a hundred and more strings, handed on as one reference. Its members
/// are in `Phrases+Members.swift`.
package struct Phrases: Sendable {
  /// One.
  let texts: [PhraseTexts]

  init(_ texts: PhraseTexts) { self.texts = [texts] }
}
