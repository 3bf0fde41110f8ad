import Services
package import Site

/// The templates that pages are made with, and what each of them sees.
package enum PageTemplate: String, CaseIterable {
  case layout, top, acute, footer
  case front, service, sheet, list, choices, text, search, redirect
  case acutePage = "acute-page"
  case notFound = "not-found"
  case report

  package var schema: TemplateSchema {
    switch self {
    case .layout: LayoutView.fields.schema
    case .top, .acute, .footer: FrameView.fields.schema
    case .front: FrontView.fields.schema
    case .service: ServiceView.fields.schema
    case .sheet: SheetView.fields.schema
    case .list: ListView.fields.schema
    case .choices: ChoicesView.fields.schema
    case .text: TextView.fields.schema
    case .search, .notFound: SearchView.fields.schema
    case .redirect: RedirectView.fields.schema
    case .acutePage: AcuteView.fields.schema
    case .report: ReportView.fields.schema
    }
  }

  /// Without these a template would lose what the page is there for.
  package var mustPrint: [String] {
    switch self {
    case .layout: ["top", "main", "footer", "title"]
    case .service: ["title", "prose", "ownProse", "relatedProse", "helperProse"]
    case .sheet: ["title", "shortAddress"]
    case .text: ["title", "prose"]
    case .list, .choices: ["title"]
    case .redirect: ["target"]
    case .report: ["title", "day"]
    case .top, .acute, .footer, .front, .search, .acutePage, .notFound: []
    }
  }
}

/// The site's own words, so that templates hold structure alone.
package struct WordsView: TemplateView {
  let phrases: Phrases

  package init(phrases: Phrases) { self.phrases = phrases }

  package static let fields = TemplateFields<WordsView>([
    .text("skipToContent") { $0.phrases.skipToContent },
    .text("leavePage") { $0.phrases.leavePage }, .text("leavesTraces") { $0.phrases.leavesTraces },
    .text("menu") { $0.phrases.menu },
    .text("languages") { $0.phrases.languages }, .text("helpNow") { $0.phrases.helpNow },
    .text("dangerToLife") { $0.phrases.dangerToLife }, .text("inDanger") { $0.phrases.inDanger },
    .text("urgent") { $0.phrases.urgent }, .text("moreToCall") { $0.phrases.moreToCall },
    .text("acuteHelp") { $0.phrases.acuteHelp }, .text("frontPage") { $0.phrases.frontPage },
    .text("youAreHere") { $0.phrases.youAreHere }, .text("example") { $0.phrases.example },
    .text("noTracking") { $0.phrases.noTracking },
    .text("accessibilityStatement") { $0.phrases.accessibilityStatement }, .text("whatHelp") { $0.phrases.whatHelp },
    .text("search") { $0.phrases.search }, .text("searchLabel") { $0.phrases.searchLabel },
    .text("searchLeadsToList") { $0.phrases.searchLeadsToList }, .text("searchFound") { $0.phrases.searchFound },
    .text("searchFoundNothing") { $0.phrases.searchFoundNothing }, .text("searchMeant") { $0.phrases.searchMeant },
    .text("searchUnknown") { $0.phrases.searchUnknown },
    .text("searchOnly") { $0.phrases.searchOnly }, .text("searchFree") { $0.phrases.searchFree },
    .text("searchDirect") { $0.phrases.searchDirect }, .text("searchOpen") { $0.phrases.searchOpen },
    .text("searchAny") { $0.phrases.searchAny }, .text("searchRemove") { $0.phrases.searchRemove },
    .text("placeQuestion") { $0.phrases.placeQuestion }, .text("placeShown") { $0.phrases.placeShown },
    .text("placeUnknown") { $0.phrases.placeUnknown }, .text("placeChange") { $0.phrases.placeChange },
    .text("searchMore") { $0.phrases.searchMore }, .text("searchAll") { $0.phrases.searchAll },
    .text("allServices") { $0.phrases.allServices },
    .text("showAllServices") { $0.phrases.showAllServices }, .text("topics") { $0.phrases.topics },
    .text("audiences") { $0.phrases.audiences }, .text("municipalities") { $0.phrases.municipalities },
    .text("counties") { $0.phrases.counties }, .text("pages") { $0.phrases.pages },
    .text("noServices") { $0.phrases.noServices }, .text("facts") { $0.phrases.facts },
    .text("forWhom") { $0.phrases.forWhom }, .text("price") { $0.phrases.price },
    .text("referral") { $0.phrases.referralQuestion }, .text("contact") { $0.phrases.contact },
    .text("fillInForm") { $0.phrases.fillInForm }, .text("startChat") { $0.phrases.startChat },
    .text("website") { $0.phrases.website }, .text("email") { $0.phrases.email },
    .text("place") { $0.phrases.place }, .text("postalAddress") { $0.phrases.postalAddress },
    .text("secretAddress") { $0.phrases.secretAddress }, .text("goodToKnow") { $0.phrases.goodToKnow },
    .text("events") { $0.phrases.events }, .text("waysIn") { $0.phrases.waysIn },
    .text("related") { $0.phrases.related },
    .text("moreTopics") { $0.phrases.moreTopics }, .text("itIsAbout") { $0.phrases.itIsAbout },
    .text("sheet") { $0.phrases.sheet }, .text("scanCode") { $0.phrases.scanCode },
    .text("talkNow") { $0.phrases.talkNow },
    .text("forHelpers") { $0.phrases.helpers.first }, .text("tellOfFaults") { $0.phrases.tellOfFaults },
    .text("writeNothingPrivate") { $0.phrases.writeNothingPrivate }, .text("complaint") { $0.phrases.complaint },
    .text("dayHeading") { $0.phrases.dayHeading }, .text("hoursHeading") { $0.phrases.hoursHeading },
    .text("whoToCall") { $0.phrases.whoToCall }, .text("freeCall") { $0.phrases.freeCall },
    .text("addToCalendar") { $0.phrases.addToCalendar }, .text("siteCalendar") { $0.phrases.siteCalendar },
    .text("source") { $0.phrases.source }, .text("dangerToLifeCall") { $0.phrases.dangerToLifeCall },
    .text("policeCall") { $0.phrases.policeCall }, .text("doctorCall") { $0.phrases.doctorCall },
    .text("ambulance") { $0.phrases.ambulance }, .text("police") { $0.phrases.police },
    .text("outOfHoursDoctor") { $0.phrases.outOfHoursDoctor }, .text("whatToSay") { $0.phrases.whatToSay },
    .text("whatToSayAdvice") { $0.phrases.whatToSayAdvice }, .text("cannotSpeak") { $0.phrases.cannotSpeak },
    .text("cannotSpeakAdvice") { $0.phrases.cannotSpeakAdvice }, .text("writeTo") { $0.phrases.writeTo },
    .text("notFound") { $0.phrases.notFound },
    .text("notFoundAdvice") { $0.phrases.notFoundAdvice }, .text("movedTo") { $0.phrases.movedTo },
  ])
}

/// A link, in another language than the page's where `lang` is there.
struct LinkView: TemplateView {
  let title: String
  let href: String
  var lang: String?
  var dir: String?
  var isCurrent = false
  /// How many things lie behind it.
  var count: String?

  static let fields = TemplateFields<LinkView>([
    .text("title") { $0.title }, .address("href") { $0.href }, .text("lang") { $0.lang }, .text("dir") { $0.dir },
    .flag("current") { $0.isCurrent }, .text("count") { $0.count },
  ])
}

/// A line of text; `lang` is there where an editor wrote it in another language than the page's.
struct LineView: TemplateView {
  let text: String
  var lang: String?
  var quote: QuoteView?

  static let fields = TemplateFields<LineView>([
    .text("text") { $0.text }, .text("lang") { $0.lang }, .text("dir") { direction(of: $0.lang) },
    .one("quote") { $0.quote },
  ])
}

/// An editor's words inside a sentence of the site's own, on a page in another language than hers.
struct QuoteView: TemplateView {
  let before: String
  let text: String
  let after: String
  let lang: String

  static let fields = TemplateFields<QuoteView>([
    .text("before") { $0.before }, .text("text") { $0.text }, .text("after") { $0.after },
    .text("lang") { $0.lang }, .text("dir") { direction(of: $0.lang) },
  ])
}

/// The direction of a language's writing, where it is not that of the page.
private func direction(of language: String?) -> String? {
  language.flatMap(LanguageCode.init(code:))?.isRightToLeft == true ? "rtl" : nil
}

/// What is the same on every page of a language and depth.
struct FrameView: TemplateView {
  let siteName: String
  let logo: String?
  let front: String
  var menu: [LinkView]
  let footer: [LinkView]
  let acute: String
  let accessibilityStatement: String?
  let isExample: Bool
  let notReviewed: String?
  let words: WordsView

  static let fields = TemplateFields<FrameView>([
    .text("siteName") { $0.siteName }, .file("logo") { $0.logo }, .address("front") { $0.front },
    .many("menu") { $0.menu }, .flag("hasMenu") { !$0.menu.isEmpty },
    .many("footer") { $0.footer },
    .flag("hasFooter") { !$0.footer.isEmpty || $0.accessibilityStatement != nil }, .address("acute") { $0.acute },
    .address("accessibilityStatement") { $0.accessibilityStatement }, .flag("example") { $0.isExample },
    .text("notReviewed") { $0.notReviewed }, .one("words") { $0.words },
  ])
}

extension FrameView {
  var withoutMenu: FrameView {
    var view = self
    view.menu = []
    return view
  }
}

struct LayoutView: TemplateView {
  let lang: String
  let dir: String
  let title: String
  let description: String?
  let canonical: String?
  /// What a page is called where somebody shares it; nothing on a page that is not to be seen with.
  let shareTitle: String?
  let siteName: String
  let feed: String?
  let structuredData: [UInt8]?
  let alternates: [LinkView]
  let isHidden: Bool
  let styleSheet: String
  /// Only where the page has something that the script makes better.
  let script: String?
  /// Where to go at once from a page that somebody should not be seen with.
  let exit: String?
  let icon: String
  let top: [UInt8]
  let acute: [UInt8]?
  let footer: [UInt8]
  let switcher: [LinkView]
  let breadcrumb: [LinkView]
  let here: LineView?
  let main: [UInt8]
  let words: WordsView

  static let fields = TemplateFields<LayoutView>([
    .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("title") { $0.title },
    .text("description") { $0.description }, .address("canonical") { $0.canonical },
    .text("shareTitle") { $0.shareTitle }, .text("siteName") { $0.siteName }, .address("feed") { $0.feed },
    .html("structuredData") { $0.structuredData }, .many("alternates") { $0.alternates },
    .flag("hidden") { $0.isHidden }, .file("styleSheet") { $0.styleSheet },
    .file("script") { $0.script }, .address("exit") { $0.exit }, .file("icon") { $0.icon },
    .html("top") { $0.top }, .html("acute") { $0.acute }, .html("footer") { $0.footer },
    .many("switcher") { $0.switcher }, .flag("hasSwitcher") { !$0.switcher.isEmpty },
    .many("breadcrumb") { $0.breadcrumb }, .flag("hasBreadcrumb") { !$0.breadcrumb.isEmpty }, .one("here") { $0.here },
    .html("main") { $0.main }, .one("words") { $0.words },
  ])
}

struct FactView: TemplateView {
  let question: String
  let lines: [LineView]
  /// Whether each line is the answer of another way in.
  var isPerRoute = false

  static let fields = TemplateFields<FactView>([
    .text("question") { $0.question }, .many("lines") { $0.lines }, .flag("perRoute") { $0.isPerRoute },
  ])
}

struct HoursRowView: TemplateView {
  let days: String
  let hours: [LineView]

  static let fields = TemplateFields<HoursRowView>([.text("days") { $0.days }, .many("hours") { $0.hours }])
}

struct HoursTableView: TemplateView {
  /// What the hours are for, before the caption, where they are those of one number.
  let purpose: LineView?
  let caption: String
  let rows: [HoursRowView]
  let words: WordsView

  static let fields = TemplateFields<HoursTableView>([
    .one("purpose") { $0.purpose }, .text("caption") { $0.caption }, .many("rows") { $0.rows },
    .one("words") { $0.words },
  ])
}

struct HoursView: TemplateView {
  /// What the hours are for, before the title, where they are those of one number.
  let purpose: LineView?
  let title: String
  /// What to say from which minute on, for the script: `29401020 Åpent nå`, divided by `;`. Nothing where nothing is known.
  let now: String?
  let before: [LineView]
  let tables: [HoursTableView]
  let after: [LineView]

  static let fields = TemplateFields<HoursView>([
    .one("purpose") { $0.purpose }, .text("title") { $0.title }, .text("now") { $0.now },
    .many("before") { $0.before }, .flag("hasBefore") { !$0.before.isEmpty }, .many("tables") { $0.tables },
    .many("after") { $0.after },
  ])
}

struct PhoneView: TemplateView {
  let label: String
  let href: String
  let purpose: LineView?

  static let fields = TemplateFields<PhoneView>([
    .text("label") { $0.label }, .address("href") { $0.href }, .one("purpose") { $0.purpose },
  ])
}

struct PlaceView: TemplateView {
  let isSecret: Bool
  let name: LineView?
  let address: String?
  let directions: LineView?
  let postalAddress: String?

  static let fields = TemplateFields<PlaceView>([
    .flag("secret") { $0.isSecret }, .one("name") { $0.name }, .text("address") { $0.address },
    .one("directions") { $0.directions }, .text("postalAddress") { $0.postalAddress },
  ])
}

/// How to get in touch, when, and where.
struct ReachView: TemplateView {
  var phones: [PhoneView]
  let sms: LinkView?
  let form: String?
  let chat: String?
  let website: LinkView?
  let email: LinkView?
  let hours: [HoursView]
  let places: [PlaceView]

  static let fields = TemplateFields<ReachView>([
    .many("phones") { $0.phones }, .one("sms") { $0.sms }, .address("form") { $0.form }, .address("chat") { $0.chat },
    .one("website") { $0.website }, .one("email") { $0.email }, .many("hours") { $0.hours },
    .many("places") { $0.places }, .flag("hasPlaces") { !$0.places.isEmpty },
  ])
}

struct EventView: TemplateView {
  let name: LineView
  let time: String
  let place: LineView?
  let text: LineView?

  static let fields = TemplateFields<EventView>([
    .one("name") { $0.name }, .text("time") { $0.time }, .one("place") { $0.place }, .one("text") { $0.text },
  ])
}

/// A way in with what it has of its own.
struct RouteView: TemplateView {
  let id: String
  let name: LineView
  /// That it is lavterskel, where its author claims it and it is earned; nothing otherwise.
  let badge: String?
  let lead: LineView?
  let facts: [FactView]
  let reach: ReachView?
  /// The text that belongs to this way in only.
  let ownProse: [UInt8]?
  let words: WordsView

  static let fields = TemplateFields<RouteView>([
    .text("id") { $0.id }, .one("name") { $0.name }, .text("badge") { $0.badge }, .one("lead") { $0.lead },
    .many("facts") { $0.facts },
    .flag("hasFacts") { !$0.facts.isEmpty }, .one("reach") { $0.reach }, .html("ownProse") { $0.ownProse },
    .one("words") { $0.words },
  ])
}

/// A service in a list: enough to choose by.
struct EntryView: TemplateView {
  let title: String
  let href: String
  let lang: String?
  let dir: String?
  let lead: String?
  let who: LineView
  let price: LineView
  let referral: LineView
  let phone: LinkView?
  let hours: EntryHoursView?
  /// Whose the service is, in a list of services of several municipalities.
  let municipality: String?
  let words: WordsView

  static let fields = TemplateFields<EntryView>([
    .text("title") { $0.title }, .address("href") { $0.href }, .text("lang") { $0.lang }, .text("dir") { $0.dir },
    .text("lead") { $0.lead }, .text("who") { $0.who.text }, .text("price") { $0.price.text },
    .text("referral") { $0.referral.text }, .one("whoLine") { $0.who }, .one("priceLine") { $0.price },
    .one("referralLine") { $0.referral },
    .one("phone") { $0.phone }, .one("hours") { $0.hours }, .text("municipality") { $0.municipality },
    .one("words") { $0.words },
  ])
}

/// When a service in a list is open, in one line.
struct EntryHoursView: TemplateView {
  let title: String
  let text: LineView
  /// As `now` of `HoursView`, where the list says it.
  let now: String?

  static let fields = TemplateFields<EntryHoursView>([
    .text("title") { $0.title }, .one("line") { $0.text }, .text("now") { $0.now },
  ])
}

struct ImageView: TemplateView {
  let source: String
  let alternative: String
  let lang: String?
  /// Who took the picture, in a phrase of the page's language.
  let credit: String?

  static let fields = TemplateFields<ImageView>([
    .file("source") { $0.source }, .text("alternative") { $0.alternative }, .text("lang") { $0.lang },
    .text("credit") { $0.credit },
  ])
}

/// What is written to those who help somebody else.
struct HelpersView: TemplateView {
  let id: String
  let heading: String
  let lang: String?
  let dir: String?
  let helperProse: [UInt8]

  static let fields = TemplateFields<HelpersView>([
    .text("id") { $0.id }, .text("heading") { $0.heading }, .text("lang") { $0.lang }, .text("dir") { $0.dir },
    .html("helperProse") { $0.helperProse },
  ])
}

/// Whom to tell that something on the page is wrong.
struct FaultsView: TemplateView {
  let phone: LinkView?
  let email: LinkView?

  static let fields = TemplateFields<FaultsView>([.one("phone") { $0.phone }, .one("email") { $0.email }])
}

struct ServiceView: TemplateView {
  let title: String
  let lang: String?
  let dir: String?
  let notice: String?
  let lead: String?
  /// That the service is lavterskel, where its only way in is; a page of several says it of each.
  let badge: String?
  /// The first number of the page, for those who read no further than the lead.
  let firstCall: LinkView?
  let facts: [FactView]
  let reach: ReachView?
  let image: ImageView?
  /// Nothing where all that was written stands in ways in.
  let prose: [UInt8]?
  let routes: [RouteView]
  let events: [EventView]
  /// The events as a calendar.
  let calendar: String?
  let goodToKnow: [FactView]
  let related: [EntryView]
  /// The anchor of the heading that the author wrote for the related services.
  let relatedID: String?
  /// What the author wrote under it.
  let relatedProse: [UInt8]?
  let helpers: [HelpersView]
  let sharedBy: String?
  let verification: String?
  let faults: FaultsView?
  /// The page to print.
  let sheet: String
  let words: WordsView

  static let fields = TemplateFields<ServiceView>([
    .text("title") { $0.title }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("notice") { $0.notice },
    .text("lead") { $0.lead }, .text("badge") { $0.badge }, .one("firstCall") { $0.firstCall },
    .many("facts") { $0.facts }, .one("reach") { $0.reach }, .one("image") { $0.image },
    .html("prose") { $0.prose },
    .many("routes") { $0.routes }, .flag("hasRoutes") { !$0.routes.isEmpty }, .many("events") { $0.events },
    .flag("hasEvents") { !$0.events.isEmpty }, .address("calendar") { $0.calendar },
    .many("goodToKnow") { $0.goodToKnow },
    .flag("hasGoodToKnow") { !$0.goodToKnow.isEmpty }, .many("related") { $0.related },
    .flag("hasRelated") { !$0.related.isEmpty }, .text("relatedID") { $0.relatedID },
    .html("relatedProse") { $0.relatedProse }, .many("helpers") { $0.helpers }, .one("faults") { $0.faults },
    .address("sheet") { $0.sheet }, .flag("hasChecked") { $0.verification != nil || $0.faults != nil },
    .text("sharedBy") { $0.sharedBy },
    .text("verification") { $0.verification }, .one("words") { $0.words },
  ])
}

/// A part of the author's text, shown under its own heading.
struct PartView: TemplateView {
  let heading: String
  let lang: String?
  let dir: String?
  let text: [UInt8]

  static let fields = TemplateFields<PartView>([
    .text("heading") { $0.heading }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .html("text") { $0.text },
  ])
}

/// What somebody takes along on paper.
struct SheetView: TemplateView {
  let title: String
  let lang: String?
  let dir: String?
  let notice: String?
  let lead: String?
  /// The numbers alone, without words, to be read across a room.
  let phones: [PhoneView]
  let facts: [FactView]
  /// Without the numbers that `phones` has.
  let reach: ReachView?
  let routes: [RouteView]
  let events: [EventView]
  let whatHappens: PartView?
  /// The service's address as a code; nothing where it is too long for one.
  let code: String?
  let shortAddress: String
  let verification: String?
  let words: WordsView

  static let fields = TemplateFields<SheetView>([
    .text("title") { $0.title }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("notice") { $0.notice },
    .text("lead") { $0.lead }, .many("phones") { $0.phones }, .many("facts") { $0.facts }, .one("reach") { $0.reach },
    .many("routes") { $0.routes }, .many("events") { $0.events }, .flag("hasEvents") { !$0.events.isEmpty },
    .one("whatHappens") { $0.whatHappens }, .html("code") { $0.code },
    .text("shortAddress") { $0.shortAddress }, .text("verification") { $0.verification }, .one("words") { $0.words },
  ])
}

struct ListGroupView: TemplateView {
  /// The letter that the names begin with; nothing where the list is not divided.
  let heading: String?
  let id: String
  let entries: [EntryView]

  static let fields = TemplateFields<ListGroupView>([
    .text("heading") { $0.heading }, .text("id") { $0.id }, .many("entries") { $0.entries },
  ])
}

struct ListView: TemplateView {
  let title: String
  let lang: String?
  let dir: String?
  let notice: String?
  let lead: String?
  let prose: [UInt8]?
  /// The search of a municipality, above the list of its services.
  let search: SearchFormView?
  /// Lists below this one: the municipalities of a county.
  let choices: [LinkView]
  let letters: [LinkView]
  let groups: [ListGroupView]
  /// Nothing where the list is on one page.
  let pages: ListPagesView?
  let words: WordsView

  static let fields = TemplateFields<ListView>([
    .text("title") { $0.title }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("notice") { $0.notice },
    .text("lead") { $0.lead }, .html("prose") { $0.prose }, .many("letters") { $0.letters },
    .flag("hasLetters") { !$0.letters.isEmpty }, .many("groups") { $0.groups }, .one("search") { $0.search },
    .many("choices") { $0.choices }, .flag("hasChoices") { !$0.choices.isEmpty },
    .flag("isEmpty") { $0.groups.allSatisfy(\.entries.isEmpty) }, .one("pages") { $0.pages },
    .one("words") { $0.words },
  ])
}

/// The way through a list that has several pages.
struct ListPagesView: TemplateView {
  /// Which page of how many.
  let position: String
  let previous: LinkView?
  let next: LinkView?

  static let fields = TemplateFields<ListPagesView>([
    .text("position") { $0.position }, .one("previous") { $0.previous }, .one("next") { $0.next },
  ])
}

struct ChoicesView: TemplateView {
  let title: String
  let choices: [LinkView]
  let words: WordsView

  static let fields = TemplateFields<ChoicesView>([
    .text("title") { $0.title }, .many("choices") { $0.choices }, .flag("isEmpty") { $0.choices.isEmpty },
    .one("words") { $0.words },
  ])
}

/// A number to call, and who answers.
struct NamedCallView: TemplateView {
  let title: String
  let href: String
  let name: String
  /// The language of the name, where it is another than the page's.
  let lang: String?

  static let fields = TemplateFields<NamedCallView>([
    .text("title") { $0.title }, .address("href") { $0.href }, .text("name") { $0.name }, .text("lang") { $0.lang },
  ])
}

struct FrontView: TemplateView {
  let form: SearchFormView
  let acute: String
  let allTopics: String
  /// Topics that somebody has written about, in the words of those who are in them.
  let situations: [LinkView]
  /// All topics, where nobody has written about any.
  let topics: [LinkView]
  let audiences: [LinkView]
  /// The audiences who help somebody else.
  let helperAudiences: [LinkView]
  /// Somebody who always answers.
  let helpLine: NamedCallView?
  let counties: [LinkView]
  let allMunicipalities: String
  /// All of them, where their counties are not known.
  let municipalities: [LinkView]
  /// The front pages of the other languages, with how many services each tells of in its own words.
  let translations: [LinkView]
  /// The courses and meetings of all services as a calendar, where there are any to come.
  let calendar: String?
  let words: WordsView

  static let fields = TemplateFields<FrontView>([
    .address("allServices") { $0.form.allServices }, .address("acute") { $0.acute },
    .address("allTopics") { $0.allTopics }, .many("situations") { $0.situations },
    .flag("hasSituations") { !$0.situations.isEmpty }, .many("topics") { $0.topics },
    .file("searchScript") { $0.form.script }, .text("searchIndex") { $0.form.index }, .text("root") { $0.form.root },
    .text("searchLanguages") { $0.form.languages }, .one("filters") { $0.form.filters },
    .one("placeSearch") { $0.form.places },
    .flag("hasTopics") { !$0.topics.isEmpty }, .many("audiences") { $0.audiences },
    .flag("hasAudiences") { !$0.audiences.isEmpty }, .many("helperAudiences") { $0.helperAudiences },
    .one("helpLine") { $0.helpLine }, .flag("hasHelperAudiences") { !$0.helperAudiences.isEmpty },
    .many("translations") { $0.translations },
    .flag("hasTranslations") { !$0.translations.isEmpty }, .many("municipalities") { $0.municipalities },
    .flag("hasMunicipalities") { !$0.municipalities.isEmpty }, .many("counties") { $0.counties },
    .flag("hasCounties") { !$0.counties.isEmpty }, .address("allMunicipalities") { $0.allMunicipalities },
    .address("calendar") { $0.calendar },
    .one("words") { $0.words },
  ])
}

struct TextView: TemplateView {
  let title: String
  let lang: String?
  let dir: String?
  let notice: String?
  let lead: String?
  let prose: [UInt8]
  let verification: String?
  let words: WordsView

  static let fields = TemplateFields<TextView>([
    .text("title") { $0.title }, .text("lang") { $0.lang }, .text("dir") { $0.dir }, .text("notice") { $0.notice },
    .text("lead") { $0.lead }, .html("prose") { $0.prose }, .text("verification") { $0.verification },
    .one("words") { $0.words },
  ])
}

/// The search page, and the page for what is not found.
struct SearchView: TemplateView {
  let form: SearchFormView
  let search: String
  let topics: String
  /// What the front page offers to choose from; empty on the search page, which has filters.
  let situations: [LinkView]
  let phone: LinkView?
  let words: WordsView

  static let fields = TemplateFields<SearchView>([
    .address("allServices") { $0.form.allServices }, .address("search") { $0.search }, .address("topics") { $0.topics },
    .file("searchScript") { $0.form.script }, .text("searchIndex") { $0.form.index }, .text("root") { $0.form.root },
    .text("searchLanguages") { $0.form.languages }, .one("filters") { $0.form.filters },
    .one("placeSearch") { $0.form.places },
    .many("situations") { $0.situations }, .flag("hasSituations") { !$0.situations.isEmpty },
    .one("phone") { $0.phone }, .one("words") { $0.words },
  ])
}

/// Where the search lies, as seen from a page.
struct SearchFormView: TemplateView {
  /// Where the form leads without scripts.
  let allServices: String
  let script: String
  let index: String
  /// The front folder of the tree, below which every service has a page.
  let root: String
  /// In which of its languages an answer is told of, the best first: the tree's, that of the site's own words, then the site's in their order.
  let languages: String
  /// Nil where there is only the field.
  let filters: SearchFiltersView?
  /// On the pages of the whole site, where it has many municipalities.
  let places: PlaceSearchView?
  let words: WordsView

  static let fields = TemplateFields<SearchFormView>([
    .address("allServices") { $0.allServices }, .file("searchScript") { $0.script },
    .text("searchIndex") { $0.index }, .text("root") { $0.root }, .text("searchLanguages") { $0.languages },
    .one("filters") { $0.filters }, .one("placeSearch") { $0.places }, .one("words") { $0.words },
  ])
}

/// What leads a query to the municipality that it names.
struct PlaceSearchView: TemplateView {
  let script: String
  let words: WordsView

  static let fields = TemplateFields<PlaceSearchView>([
    .file("placeScript") { $0.script }, .one("words") { $0.words },
  ])
}

/// What the results can be narrowed by.
struct SearchFiltersView: TemplateView {
  /// Where the script lies that tells when services are open.
  let hours: String
  let audiences: [SearchChoiceView]
  let topics: [SearchChoiceView]
  let languages: [SearchChoiceView]
  let words: WordsView

  static let fields = TemplateFields<SearchFiltersView>([
    .text("hours") { $0.hours }, .many("audiences") { $0.audiences }, .many("topics") { $0.topics },
    .many("languages") { $0.languages }, .flag("hasLanguages") { $0.languages.count > 1 }, .one("words") { $0.words },
  ])
}

/// One of several to choose from, by the id that the index has.
struct SearchChoiceView: TemplateView {
  let id: String
  let name: String

  static let fields = TemplateFields<SearchChoiceView>([.text("id") { $0.id }, .text("name") { $0.name }])
}

struct HelpLineView: TemplateView {
  let name: String
  let what: LineView?
  let lang: String?
  let phone: LinkView?
  let website: LinkView?
  let chat: String?
  let isFree: Bool
  let hours: [LineView]
  let ages: String?
  let source: LinkView?

  static let fields = TemplateFields<HelpLineView>([
    .text("name") { $0.name }, .text("lang") { $0.lang }, .one("what") { $0.what }, .one("phone") { $0.phone },
    .one("website") { $0.website }, .address("chat") { $0.chat }, .flag("free") { $0.isFree },
    .many("hours") { $0.hours }, .text("ages") { $0.ages }, .one("source") { $0.source },
  ])
}

struct AcuteView: TemplateView {
  /// Those that always answer.
  let openLines: [HelpLineView]
  let lines: [HelpLineView]
  let words: WordsView

  static let fields = TemplateFields<AcuteView>([
    .many("openLines") { $0.openLines }, .flag("hasOpenLines") { !$0.openLines.isEmpty },
    .many("lines") { $0.lines }, .flag("hasLines") { !$0.lines.isEmpty },
    .flag("hasChats") { $0.openLines.contains { $0.chat != nil } }, .one("words") { $0.words },
  ])
}

struct RedirectView: TemplateView {
  let lang: String
  let heading: String
  let linkTitle: String
  let linkLang: String?
  let target: String
  let canonical: String
  let refresh: String
  let styleSheet: String
  let icon: String
  let words: WordsView

  static let fields = TemplateFields<RedirectView>([
    .text("lang") { $0.lang }, .text("heading") { $0.heading }, .text("linkTitle") { $0.linkTitle },
    .text("linkLang") { $0.linkLang }, .address("target") { $0.target }, .address("canonical") { $0.canonical },
    .address("refresh") { $0.refresh }, .file("styleSheet") { $0.styleSheet }, .file("icon") { $0.icon },
    .one("words") { $0.words },
  ])
}
