package import Services

/// What a language's texts answer to, one by one.
///
/// Each is named here once more, since a key path to it costs more than the page that it is printed on: the runtime looks up the type of the
/// path, and for one to a function it copies every text there is.
extension Phrases {
  package var notReviewed: String? { texts[0].notReviewed }
  package var skipToContent: String { texts[0].skipToContent }
  package var leavePage: String { texts[0].leavePage }
  package var leavesTraces: String { texts[0].leavesTraces }
  package var menu: String { texts[0].menu }
  package var menuAllServices: String { texts[0].menuAllServices }
  package var languages: String { texts[0].languages }
  package var helpNow: String { texts[0].helpNow }
  package var dangerToLife: String { texts[0].dangerToLife }
  package var inDanger: String { texts[0].inDanger }
  package var urgent: String { texts[0].urgent }
  package var moreToCall: String { texts[0].moreToCall }
  package var acuteHelp: String { texts[0].acuteHelp }
  package var frontPage: String { texts[0].frontPage }
  package var youAreHere: String { texts[0].youAreHere }
  package var example: String { texts[0].example }
  package var noTracking: String { texts[0].noTracking }
  package var accessibilityStatement: String { texts[0].accessibilityStatement }
  package var whatHelp: String { texts[0].whatHelp }
  package var search: String { texts[0].search }
  package var searchLabel: String { texts[0].searchLabel }
  package var searchLeadsToList: String { texts[0].searchLeadsToList }
  package var searchFound: String { texts[0].searchFound }
  package var searchFoundNothing: String { texts[0].searchFoundNothing }
  package var searchMeant: String { texts[0].searchMeant }
  package var searchUnknown: String { texts[0].searchUnknown }
  package var searchOnly: String { texts[0].searchOnly }
  package var searchFree: String { texts[0].searchFree }
  package var searchDirect: String { texts[0].searchDirect }
  package var searchOpen: String { texts[0].searchOpen }
  package var searchAny: String { texts[0].searchAny }
  package var searchRemove: String { texts[0].searchRemove }
  package var placeQuestion: String { texts[0].placeQuestion }
  package var placeShown: String { texts[0].placeShown }
  package var placeUnknown: String { texts[0].placeUnknown }
  package var placeChange: String { texts[0].placeChange }
  package var searchMore: String { texts[0].searchMore }
  package var searchAll: String { texts[0].searchAll }
  package var allServices: String { texts[0].allServices }
  package var showAllServices: String { texts[0].showAllServices }
  package var otherInitials: String { texts[0].otherInitials }
  package var topics: String { texts[0].topics }
  package var moreTopics: String { texts[0].moreTopics }
  package var itIsAbout: String { texts[0].itIsAbout }
  package var talkNow: String { texts[0].talkNow }
  package var audiences: String { texts[0].audiences }
  package var municipalities: String { texts[0].municipalities }
  package var counties: String { texts[0].counties }
  package var pages: String { texts[0].pages }
  package var pageOf: @Sendable (_ number: String, _ count: String) -> String { texts[0].pageOf }
  package var previousPage: String { texts[0].previousPage }
  package var nextPage: String { texts[0].nextPage }
  package var noServices: String { texts[0].noServices }
  package var serviceCount: @Sendable (_ number: String) -> String { texts[0].serviceCount }
  package var facts: String { texts[0].facts }
  package var forWhom: String { texts[0].forWhom }
  package var price: String { texts[0].price }
  package var referralQuestion: String { texts[0].referralQuestion }
  package var decisionQuestion: String { texts[0].decisionQuestion }
  package var waitingQuestion: String { texts[0].waitingQuestion }
  package var languageQuestion: String { texts[0].languageQuestion }
  package var ask: String { texts[0].ask }
  package var askContact: String { texts[0].askContact }
  package var varies: String { texts[0].varies }
  package var variesInList: String { texts[0].variesInList }
  package var contact: String { texts[0].contact }
  package var call: @Sendable (_ number: String) -> String { texts[0].call }
  package var sendText: @Sendable (_ number: String) -> String { texts[0].sendText }
  package var fillInForm: String { texts[0].fillInForm }
  package var startChat: String { texts[0].startChat }
  package var website: String { texts[0].website }
  package var email: String { texts[0].email }
  package var openingHours: String { texts[0].openingHours }
  package var phoneHours: String { texts[0].phoneHours }
  package var place: String { texts[0].place }
  package var postalAddress: String { texts[0].postalAddress }
  package var secretAddress: String { texts[0].secretAddress }
  package var photo: @Sendable (_ name: String) -> String { texts[0].photo }
  package var goodToKnow: String { texts[0].goodToKnow }
  package var anonymityQuestion: String { texts[0].anonymityQuestion }
  package var confidentiality: String { texts[0].confidentiality }
  package var anonymous: String { texts[0].anonymous }
  package var notAnonymous: String { texts[0].notAnonymous }
  package var confidential: String { texts[0].confidential }
  package var facilities: String { texts[0].facilities }
  package var staff: String { texts[0].staff }
  package var complaint: String { texts[0].complaint }
  package var events: String { texts[0].events }
  package var waysIn: String { texts[0].waysIn }
  package var related: String { texts[0].related }
  package var helpers: [String] { texts[0].helpers }
  package var whatHappens: [String] { texts[0].whatHappens }
  package var sheet: String { texts[0].sheet }
  package var scanCode: String { texts[0].scanCode }
  package var tellOfFaults: String { texts[0].tellOfFaults }
  package var writeNothingPrivate: String { texts[0].writeNothingPrivate }
  package var sharedBy: @Sendable (_ names: String) -> String { texts[0].sharedBy }
  package var verified: @Sendable (_ date: String, _ next: String) -> String { texts[0].verified }
  package var verifiedOnce: @Sendable (_ date: String) -> String { texts[0].verifiedOnce }
  package var overdue: @Sendable (_ date: String) -> String { texts[0].overdue }
  package var notInLanguage: @Sendable (_ language: String) -> String { texts[0].notInLanguage }
  package var everyone: String { texts[0].everyone }
  package var ages: @Sendable (_ first: String, _ last: String) -> String { texts[0].ages }
  package var oneAge: @Sendable (_ age: String) -> String { texts[0].oneAge }
  package var fromAge: @Sendable (_ age: String) -> String { texts[0].fromAge }
  package var underAge: @Sendable (_ age: String) -> String { texts[0].underAge }
  package var situations: @Sendable (_ list: String) -> String { texts[0].situations }
  package var requirements: @Sendable (_ list: String) -> String { texts[0].requirements }
  package var free: String { texts[0].free }
  package var freeWithExtras: String { texts[0].freeWithExtras }
  package var freeWithoutExtras: String { texts[0].freeWithoutExtras }
  package var fixedPrice: String { texts[0].fixedPrice }
  package var countsTowardsCard: String { texts[0].countsTowardsCard }
  package var dependsOnIncome: String { texts[0].dependsOnIncome }
  package var byAbility: String { texts[0].byAbility }
  package var freeForSome: String { texts[0].freeForSome }
  package var notAboutPrice: String { texts[0].notAboutPrice }
  package var amount: @Sendable (_ number: String) -> String { texts[0].amount }
  package var amountPer: @Sendable (_ number: String, _ unit: String) -> String { texts[0].amountPer }
  package var exempt: @Sendable (_ list: String) -> String { texts[0].exempt }
  package var noReferral: String { texts[0].noReferral }
  package var referralPossible: String { texts[0].referralPossible }
  package var referralPossibleFrom: @Sendable (_ who: String) -> String { texts[0].referralPossibleFrom }
  package var referralNeeded: String { texts[0].referralNeeded }
  package var referralFrom: @Sendable (_ who: String) -> String { texts[0].referralFrom }
  package var referralForParts: String { texts[0].referralForParts }
  package var referralForPartsFrom: @Sendable (_ who: String) -> String { texts[0].referralForPartsFrom }
  package var onlyThroughAgency: String { texts[0].onlyThroughAgency }
  package var onlyThrough: @Sendable (_ who: String) -> String { texts[0].onlyThrough }
  package var informationWanted: String { texts[0].informationWanted }
  package var noDecision: String { texts[0].noDecision }
  package var decisionNeeded: String { texts[0].decisionNeeded }
  package var decisionForParts: String { texts[0].decisionForParts }
  package var decisionAfter: @Sendable (_ days: String) -> String { texts[0].decisionAfter }
  package var decisionTime: @Sendable (_ time: String) -> String { texts[0].decisionTime }
  package var lavterskel: String { texts[0].lavterskel }
  package var noWait: String { texts[0].noWait }
  package var dropIn: String { texts[0].dropIn }
  package var sameDay: String { texts[0].sameDay }
  package var within: @Sendable (_ time: String) -> String { texts[0].within }
  package var about: @Sendable (_ time: String) -> String { texts[0].about }
  package var startsOn: @Sendable (_ date: String) -> String { texts[0].startsOn }
  package var fixedStart: String { texts[0].fixedStart }
  package var waitingList: String { texts[0].waitingList }
  package var day: @Sendable (_ count: String) -> String { texts[0].day }
  package var days: @Sendable (_ count: String) -> String { texts[0].days }
  package var week: @Sendable (_ count: String) -> String { texts[0].week }
  package var weeks: @Sendable (_ count: String) -> String { texts[0].weeks }
  package var month: @Sendable (_ count: String) -> String { texts[0].month }
  package var months: @Sendable (_ count: String) -> String { texts[0].months }
  package var interpreter: String { texts[0].interpreter }
  package var noInterpreter: String { texts[0].noInterpreter }
  package var weSpeak: @Sendable (_ list: String) -> String { texts[0].weSpeak }
  package var dayHeading: String { texts[0].dayHeading }
  package var hoursHeading: String { texts[0].hoursHeading }
  package var usualWeek: @Sendable (_ name: String) -> String { texts[0].usualWeek }
  package var otherDays: @Sendable (_ name: String) -> String { texts[0].otherDays }
  package var closed: String { texts[0].closed }
  package var openNow: String { texts[0].openNow }
  package var openUntil: @Sendable (_ time: String) -> String { texts[0].openUntil }
  package var closedNow: String { texts[0].closedNow }
  package var opensAt: @Sendable (_ time: String) -> String { texts[0].opensAt }
  package var opensOn: @Sendable (_ day: String, _ time: String) -> String { texts[0].opensOn }
  package var unknownHours: String { texts[0].unknownHours }
  package var roundTheClock: String { texts[0].roundTheClock }
  package var openRoundTheClock: String { texts[0].openRoundTheClock }
  package var everyDayRoundTheClock: String { texts[0].everyDayRoundTheClock }
  package var everyDay: String { texts[0].everyDay }
  package var nextDay: String { texts[0].nextDay }
  package var closedOnHolidays: String { texts[0].closedOnHolidays }
  package var openOnHolidays: String { texts[0].openOnHolidays }
  package var holidaysUnknown: String { texts[0].holidaysUnknown }
  package var phoneHolidaysUnknown: String { texts[0].phoneHolidaysUnknown }
  package var publicHolidays: String { texts[0].publicHolidays }
  package var schoolHolidays: String { texts[0].schoolHolidays }
  package var asUsual: String { texts[0].asUsual }
  package var and: @Sendable (_ first: String, _ last: String) -> String { texts[0].and }
  package var or: @Sendable (_ first: String, _ last: String) -> String { texts[0].or }
  package var whoToCall: String { texts[0].whoToCall }
  package var freeCall: String { texts[0].freeCall }
  package var ageLimit: @Sendable (_ ages: String) -> String { texts[0].ageLimit }
  package var source: String { texts[0].source }
  package var dangerToLifeCall: String { texts[0].dangerToLifeCall }
  package var policeCall: String { texts[0].policeCall }
  package var doctorCall: String { texts[0].doctorCall }
  package var ambulance: String { texts[0].ambulance }
  package var police: String { texts[0].police }
  package var outOfHoursDoctor: String { texts[0].outOfHoursDoctor }
  package var whatToSay: String { texts[0].whatToSay }
  package var whatToSayAdvice: String { texts[0].whatToSayAdvice }
  package var cannotSpeak: String { texts[0].cannotSpeak }
  package var cannotSpeakAdvice: String { texts[0].cannotSpeakAdvice }
  package var writeTo: String { texts[0].writeTo }
  package var notFound: String { texts[0].notFound }
  package var notFoundAdvice: String { texts[0].notFoundAdvice }
  package var moved: String { texts[0].moved }
  package var movedTo: String { texts[0].movedTo }
  package var ended: String { texts[0].ended }
  package var gone: String { texts[0].gone }
  package var addToCalendar: String { texts[0].addToCalendar }
  package var siteCalendar: String { texts[0].siteCalendar }
  package var someDaysDiffer: String { texts[0].someDaysDiffer }
  package var footnotes: String { texts[0].footnotes }
  package var footnote: String { texts[0].footnote }
  package var backToText: String { texts[0].backToText }
  package var table: @Sendable (_ number: String) -> String { texts[0].table }
  package var weekday: @Sendable (_ day: Weekday) -> String { texts[0].weekday }
  package var date: @Sendable (_ day: Day) -> String { texts[0].date }
  package var dayOfYear: @Sendable (_ day: DayOfYear) -> String { texts[0].dayOfYear }
  package var holiday: @Sendable (_ holiday: Day.PublicHoliday) -> String { texts[0].holiday }
  package var languageName: @Sendable (_ language: LanguageCode) -> String { texts[0].languageName }
}
