import Diagnostics
import Services
import Site

/// Answers what the templates ask about one page.
struct PageComposer {
  let rendering: SiteRendering
  let page: Page
  let links: PageLinks
  let phrases: Phrases
  let words: WordsView
  let inWords: FactsInWords

  private var plan: SitePlan { rendering.plan }
  private var directory: Directory { plan.directory }

  init(_ rendering: SiteRendering, _ page: Page) {
    self.rendering = rendering
    self.page = page
    phrases = page.tree.uiLanguage.phrases
    words = WordsView(phrases: phrases)
    inWords = FactsInWords(page.tree.uiLanguage, vocabularies: rendering.plan.directory.vocabularies)
    if case .notFound = page.content {
      links = PageLinks(absoluteOn: rendering.plan.directory.settings.address)
    } else {
      links = PageLinks(from: page.address)
    }
  }

  /// The language of the site's own words on the page.
  var pageLanguage: String { page.tree.uiLanguage.code }

  /// The language of what an editor wrote, where it is another than the page's.
  var contentLanguage: String? { lang(page.contentLanguage) }
  private var contentDirection: String? { page.contentLanguage.isRightToLeft ? "rtl" : nil }

  private func lang(_ language: LanguageCode) -> String? { language.code == pageLanguage ? nil : language.code }

  var title: String {
    // A redirect's name is that of what it leads to; its own title says that something has moved.
    if case .redirect = page.content { return phrases.moved }
    let name = page.name(or: phrases.frontPage) ?? phrases.notFound
    guard let part = page.listPart, part.number > 1 else { return name }
    return "\(name), \(phrases.pageOf(String(part.number), String(part.count)))"
  }

  var description: String? {
    switch page.content {
    case .service(let content), .sheet(let content): content.service.lead?.value
    case .topic(let topic): topic.text?.lead?.value
    case .text(let text): text.lead?.value
    case .front: phrases.whatHelp
    case .allServices, .topics, .audiences, .audience, .counties, .county, .municipalities, .municipality, .acute,
      .search,
      .notFound,
      .redirect:
      nil
    }
  }

  var breadcrumb: [LinkView] {
    func link(_ title: String, _ parts: [String]) -> LinkView {
      LinkView(title: title, href: links.link(to: page.tree.address(parts)))
    }
    let front = link(phrases.frontPage, [])
    if let part = page.listPart, part.number > 1, let name = page.name(or: phrases.frontPage) {
      return [
        front,
        LinkView(
          title: name, href: links.link(to: page.address(ofListPage: 1)), lang: contentLanguage, dir: contentDirection),
      ]
    }
    switch page.content {
    // Whoever needs help now needs no way back, and the name of the site leads to its front page.
    case .front, .notFound, .acute, .redirect: return []
    case .allServices, .topics, .audiences, .counties, .municipalities, .text, .search: return [front]
    case .county: return [front, link(phrases.counties, ["fylke"])]
    case .service: return [front, link(phrases.menuAllServices, ["tjenester"])]
    case .sheet(let content):
      return [
        front, link(phrases.menuAllServices, ["tjenester"]),
        LinkView(
          title: content.service.title.value, href: links.link(to: plan.address(of: content.service, in: page.tree)),
          lang: contentLanguage, dir: contentDirection),
      ]
    case .topic: return [front, link(phrases.topics, ["tema"])]
    case .audience: return [front, link(phrases.audiences, ["malgruppe"])]
    case .municipality: return [front, link(phrases.municipalities, ["kommune"])]
    }
  }

  /// The services of a list that says which of them are open this minute; nil for other pages.
  private var listedWithNow: [Service]? {
    switch page.content {
    case .topic(let topic): topic.services.entries.map(\.service)
    case .audience(_, let part): part.entries.map(\.service)
    case .front, .service, .sheet, .allServices, .topics, .audiences, .counties, .county, .municipalities,
      .municipality,
      .text, .acute,
      .search, .notFound, .redirect:
      nil
    }
  }

  /// Whether the script has hours to look at.
  var saysWhatIsOpen: Bool {
    if let services = listedWithNow {
      return services.contains { $0.common.openingHours != nil || $0.common.phoneHours != nil }
    }
    guard case .service(let content) = page.content else { return false }
    return ([content.service.common] + content.service.routes.map(\.facts)).contains { facts in
      facts.openingHours != nil || facts.phoneHours != nil
        || (facts.contact?.value.phones ?? []).contains { $0.hours != nil }
    }
  }

  /// What a service's page tells machines.
  var structuredData: [UInt8]? {
    guard case .service(let content) = page.content else { return nil }
    let base = directory.settings.address
    let steps = [
      (phrases.frontPage, page.tree.address([])), (phrases.menuAllServices, page.tree.address(["tjenester"])),
      (title, page.address),
    ]
    return StructuredData(
      rendering: rendering, page: page,
      breadcrumb: steps.map { (title: $0.0, address: $0.1.absolute(on: base)) }
    ).element(of: content)
  }

  /// What stands between head and foot.
  var main: [UInt8] {
    let printer = rendering.printer(of: page)
    switch page.content {
    case .front(let front): return printer.bytes(of: frontView(front), with: .front)
    case .service(let content): return printer.bytes(of: serviceView(content), with: .service)
    case .sheet(let content): return printer.bytes(of: sheetView(content), with: .sheet)
    case .allServices(let part): return printer.bytes(of: alphabeticalView(part), with: .list)
    case .topics(let choices), .audiences(let choices), .counties(let choices), .municipalities(let choices):
      return printer.bytes(
        of: ChoicesView(title: title, choices: choices.map { link($0, counted: true) }, words: words), with: .choices)
    case .topic(let topic): return printer.bytes(of: topicView(topic), with: .list)
    case .audience(_, let part): return printer.bytes(of: listView(part, hours: .now), with: .list)
    case .municipality(let municipality, let part):
      // What stands above a list is said once.
      let form =
        part.number == 1 ? searchFormView(rendering.searchFiles(of: municipality), list: page.address) : nil
      return printer.bytes(of: listView(part, hours: .inWords, search: form), with: .list)
    case .county(let county):
      return printer.bytes(
        of: listView(
          county.services, hours: .inWords, choices: county.municipalities.map { link($0, counted: true) }), with: .list
      )
    case .text(let text): return printer.bytes(of: textView(text), with: .text)
    case .acute(let lines):
      return printer.bytes(of: acuteView(lines), with: .acutePage)
    case .search: return printer.bytes(of: searchView(offering: []), with: .search)
    case .notFound(let front): return printer.bytes(of: searchView(offering: front.situations), with: .notFound)
    case .redirect: return []
    }
  }

  // MARK: Pieces

  /// The language of a file's words; a translation shows what it inherits in that of its original.
  private func language(ofFile path: String?, or language: LanguageCode) -> LanguageCode {
    path.flatMap(directory.language(ofFile:)) ?? language
  }

  private func line(_ line: Line, by language: LanguageCode) -> LineView {
    let language = self.language(ofFile: line.path, or: language)
    guard let lang = lang(language) else { return LineView(text: line.text) }
    guard let quoted = line.quoted else {
      return LineView(
        text: line.isWritten ? isolatingNumbers(line.text, in: language) : line.text, lang: line.isWritten ? lang : nil)
    }
    let comma = language.isRightToLeft && language.code != "he" ? "، " : ", "
    return LineView(
      text: line.text,
      quote: QuoteView(
        before: quoted.before, text: isolatingNumbers(quoted.items.joined(separator: comma), in: language),
        after: quoted.after, lang: lang))
  }

  private func written(_ text: String, by language: LanguageCode) -> LineView {
    LineView(text: isolatingNumbers(text, in: language), lang: lang(language))
  }

  /// A text in which no space turns the groups of a number around where it is written from right to left.
  ///
  /// In running text `<bdi>` does it; here is no markup, so the characters that mean the same do (UAX #9, isolates).
  private func isolatingNumbers(_ text: String, in language: LanguageCode) -> String {
    guard language.isRightToLeft else { return text }
    let bytes = Array(text.utf8)
    var isolated = ""
    var written = 0
    for number in WrittenNumber.all(in: bytes) where number.isInGroups {
      isolated += String(decoding: bytes[written..<number.range.lowerBound], as: UTF8.self)
      isolated += "\u{2066}" + String(decoding: bytes[number.range], as: UTF8.self) + "\u{2069}"
      written = number.range.upperBound
    }
    return isolated + String(decoding: bytes[written...], as: UTF8.self)
  }

  private func written(_ text: Located<String>, of service: Service) -> LineView {
    written(text.value, by: language(ofFile: text.span.path, or: service.language))
  }

  private func link(_ choice: Choice, counted: Bool = false) -> LinkView {
    LinkView(title: choice.name, href: links.link(to: choice.address), count: counted ? String(choice.count) : nil)
  }

  private var notice: String? {
    page.isTranslated ? nil : phrases.notInLanguage(phrases.languageName(page.tree.language))
  }

  /// - `heading` is what the page shows above the text where it is a part of one, at the level before `headingBase`.
  private func prose(
    _ prose: Prose, writtenIn path: String, headingBase: Int = 2, below heading: String? = nil, footnotesBefore: Int = 0
  ) -> [UInt8] {
    let label = phrases.table
    return ProseHTML(
      isRightToLeft: page.contentLanguage.isRightToLeft, telephones: rendering.telephones,
      words: ProseHTML.Words(footnotes: phrases.footnotes, footnote: phrases.footnote, backToText: phrases.backToText),
      headingBase: headingBase, heading: heading, footnotesBefore: footnotesBefore,
      linkAddress: { plan.link($0, writtenIn: path, shownOn: page) },
      imageAddress: { plan.image($0, writtenIn: path, shownOn: page) },
      tableLabel: { heading, number in heading ?? label(String(number)) }
    ).bytes(prose)
  }

  private func fact(_ fact: Fact, of service: Service) -> FactView {
    FactView(
      question: inWords.question(fact.question),
      lines: fact.lines.map { line(askable($0, of: service), by: service.language) },
      isPerRoute: fact.isPerRoute)
  }

  /// Nobody is told to ask when calling where there is nothing to call.
  private func askable(_ line: Line, of service: Service) -> Line {
    guard line == .own(phrases.ask) else { return line }
    let hasPhone = ([service.common] + service.routes.map(\.facts)).contains {
      $0.contact?.value.phones.isEmpty == false
    }
    return hasPhone ? line : .own(phrases.askContact)
  }

  private func hoursView(
    _ hours: OpeningHours, titled name: String, for purpose: LineView? = nil, of service: Service,
    holidays: [ClosedRange<Day>]?, areByPhone: Bool = false
  ) -> HoursView {
    // After «Administrasjon: » it begins no sentence.
    let title = purpose == nil ? name : name.prefix(1).lowercased() + name.dropFirst()
    let language = service.language
    let asked = RepeatedHours.Asked(hours: hours, nextReview: service.nextReview, schoolHolidays: holidays)
    let said = rendering.hours.inWords(asked, inWords, areByPhone: areByPhone)
    func table(_ caption: String, _ rows: [HoursInWords.Row]) -> [HoursTableView] {
      guard !rows.isEmpty else { return [] }
      let rows = rows.map { HoursRowView(days: $0.days, hours: $0.hours.map { line($0, by: language) }) }
      return [HoursTableView(purpose: purpose, caption: caption, rows: rows, words: words)]
    }
    // Paper does not know what time it is.
    let isPaper = if case .sheet = page.content { true } else { false }
    return HoursView(
      purpose: purpose, title: title,
      now: isPaper ? nil : rendering.hours.now(asked, inWords),
      before: said.before.map { line($0, by: language) },
      tables: table(phrases.usualWeek(title), said.usual) + table(phrases.otherDays(title), said.other),
      after: said.after.map { line($0, by: language) })
  }

  /// How to get in touch by the facts that a page or a way in states; nothing where it states none.
  private func reach(
    contact: Located<Contact>?, hours: Located<OpeningHours>?, phoneHours: Located<OpeningHours>?, places: [ShownPlace],
    of service: Service, holidays: [ClosedRange<Day>]?
  ) -> ReachView? {
    guard contact != nil || hours != nil || phoneHours != nil || !places.isEmpty else { return nil }
    let language = service.language
    let contact = contact?.value ?? Contact()
    let phones = contact.phones.map { phone in
      PhoneView(
        label: phrases.call(phone.number.value.readable), href: phone.number.value.telURI,
        purpose: phone.writtenPurpose.map { written($0, of: service) })
    }
    var shownHours: [HoursView] = []
    if let hours {
      shownHours.append(hoursView(hours.value, titled: phrases.openingHours, of: service, holidays: holidays))
    }
    if let phoneHours {
      shownHours.append(
        hoursView(phoneHours.value, titled: phrases.phoneHours, of: service, holidays: holidays, areByPhone: true))
    }
    // Those of a number after those of the service: whoever reads «stengt» of the office must not think it is said of the help.
    for phone in contact.phones {
      guard let hours = phone.hours else { continue }
      let purpose = phone.writtenPurpose.map { written($0, of: service) } ?? LineView(text: phone.number.value.readable)
      shownHours.append(
        hoursView(hours, titled: phrases.phoneHours, for: purpose, of: service, holidays: holidays, areByPhone: true))
    }
    return ReachView(
      phones: phones,
      sms: contact.sms.map { number in
        LinkView(
          title: phrases.sendText(number.value.readable),
          href: "sms:" + number.value.telURI.dropFirst("tel:".count))
      },
      form: contact.form?.value.text,
      chat: contact.chat?.value.text,
      website: contact.website.map { LinkView(title: $0.value.text, href: $0.value.text) },
      email: contact.email.map { LinkView(title: $0.value.text, href: $0.value.uri) },
      hours: shownHours,
      places: places.map { place in
        switch place {
        case .secret:
          PlaceView(isSecret: true, name: nil, address: nil, directions: nil, postalAddress: nil)
        case .open(let open):
          PlaceView(
            isSecret: false, name: open.name.map { written($0, by: self.language(ofFile: open.path, or: language)) },
            address: open.address?.text,
            directions: open.directions.map { written($0, by: self.language(ofFile: open.path, or: language)) },
            postalAddress: open.postalAddress?.text)
        }
      })
  }

  /// The municipality's own number, for a service of which nobody has said how to get in touch.
  private func municipalityReach(_ content: ServicePage) -> ReachView? {
    guard let municipality = content.municipality, let phone = municipality.phone,
      content.service.routes.allSatisfy({ $0.facts.contact == nil && $0.facts.places == nil })
    else { return nil }
    return ReachView(
      phones: [
        PhoneView(
          label: phrases.call(phone.readable), href: phone.telURI, purpose: LineView(text: municipality.name))
      ],
      sms: nil, form: nil, chat: nil, website: nil, email: nil, hours: [], places: [])
  }

  // MARK: Pages

  private func serviceView(_ content: ServicePage) -> ServiceView {
    let service = content.service
    let common = service.common
    let isDivided = service.hasNamedRoutes
    let verdicts = directory.verdicts(of: service)
    // The author's own words about what else there is come before the links to it, under one heading; what is said to helpers is folded.
    let relatedHeadings = content.related.isEmpty ? [] : headings({ [$0.related] }, for: service)
    let helperHeadings = headings({ $0.helpers }, for: service)
    let divided = service.commonProse.divided(at: relatedHeadings + helperHeadings)
    let aboutRelated = divided.parts.prefix(relatedHeadings.count).lazy.compactMap(\.self).first
    let forHelpers = zip(helperHeadings, divided.parts.dropFirst(relatedHeadings.count)).compactMap { heading, part in
      part.map { (heading: heading, part: $0) }
    }
    let facts = inWords.commonFacts(of: service, namesDifferences: page.isTranslated)
    var footnotes = divided.common.footnotes.count
    var routes: [RouteView] = []
    if isDivided {
      for (index, route) in service.routes.enumerated() {
        let isLavterskel = verdicts.indices.contains(index) && verdicts[index].isLavterskel == true
        routes.append(
          routeView(
            route, number: index + 1, content, besides: facts, also: ownGoodToKnow(of: route, in: service),
            badge: isLavterskel ? phrases.lavterskel : nil, footnotesBefore: footnotes))
        footnotes += route.prose?.prose.footnotes.count ?? 0
      }
    }
    return ServiceView(
      title: service.title.value,
      lang: contentLanguage,
      dir: contentDirection,
      notice: notice,
      lead: service.lead.map { isolatingNumbers($0.value, in: service.language) },
      badge: !isDivided && verdicts.first?.isLavterskel == true ? phrases.lavterskel : nil,
      firstCall: common.contact?.value.phones.first.map { phone in
        LinkView(title: phrases.call(phone.number.value.readable), href: phone.number.value.telURI)
      },
      facts: facts.map { fact($0, of: service) },
      reach: reach(
        contact: common.contact, hours: common.openingHours, phoneHours: common.phoneHours,
        places: service.shownPlaces(common), of: service, holidays: content.schoolHolidays)
        ?? municipalityReach(content),
      image: image(of: service),
      prose: divided.common.blocks.isEmpty ? nil : prose(divided.common, writtenIn: service.path),
      routes: routes,
      events: events(of: service),
      calendar: plan.calendarPath(of: service).map { links.link(toFile: $0) },
      goodToKnow: goodToKnow(common, of: service),
      related: content.related.map { entryView($0, hours: .none) },
      relatedID: aboutRelated?.anchor,
      relatedProse: aboutRelated.flatMap { part in
        part.prose.blocks.isEmpty
          ? nil
          : prose(
            part.prose, writtenIn: service.path, headingBase: 3, below: phrases.related, footnotesBefore: footnotes)
      },
      helpers: forHelpers.map { heading, part in
        let notes = footnotes
        footnotes += part.prose.footnotes.count
        return HelpersView(
          id: part.anchor, heading: heading, lang: contentLanguage, dir: contentDirection,
          helperProse: prose(
            part.prose, writtenIn: service.path, headingBase: 3, below: heading, footnotesBefore: notes))
      },
      sharedBy: content.sharedBy.count < 2 ? nil : phrases.sharedBy(inWords.list(content.sharedBy)),
      verification: inWords.verification(of: service, on: directory.today),
      faults: faults(content.municipality),
      sheet: links.link(to: page.tree.address(page.parts + [Page.sheetFolder])),
      words: words)
  }

  private func sheetView(_ content: ServicePage) -> SheetView {
    let service = content.service
    let common = service.common
    let contact = common.contact.map { contact in
      var rest = contact.value
      rest.phones = rest.phones.filter { $0.hours != nil }
      return Located(rest, at: contact.span)
    }
    var reach = reach(
      contact: contact.flatMap { $0.value.isEmpty ? nil : $0 }, hours: common.openingHours,
      phoneHours: common.phoneHours, places: service.shownPlaces(common), of: service,
      holidays: content.schoolHolidays)
    let facts = inWords.commonFacts(of: service)
    // The numbers stand above, as large as a sheet on a wall asks for; only their hours are told here.
    reach?.phones = []
    let headings = headings({ $0.whatHappens }, for: service)
    let parts = zip(headings, service.commonProse.divided(at: headings).parts)
    let address = plan.address(of: service, in: page.tree).absolute(on: directory.settings.address)
    return SheetView(
      title: service.title.value, lang: contentLanguage, dir: contentDirection, notice: notice,
      lead: service.lead.map { isolatingNumbers($0.value, in: service.language) },
      phones: (common.contact?.value.phones ?? []).map {
        PhoneView(
          label: $0.number.value.readable, href: $0.number.value.telURI,
          purpose: $0.writtenPurpose.map { written($0, of: service) })
      },
      // Where the ways in differ, each of them says so itself, and paper has no room for saying it twice.
      facts: facts.filter { $0.lines != [.own(phrases.varies)] }
        .map { fact($0, of: service) },
      reach: reach,
      routes: service.hasNamedRoutes
        ? service.routes.enumerated().map { index, route in
          routeView(route, number: index + 1, content, besides: facts, also: [], badge: nil, footnotesBefore: 0)
        } : [],
      events: events(of: service),
      whatHappens: parts.lazy.compactMap { heading, part in part.map { (heading, $0) } }.first.map { heading, part in
        PartView(
          heading: heading, lang: contentLanguage, dir: contentDirection,
          text: prose(part.prose, writtenIn: service.path, headingBase: 3, below: heading))
      },
      code: QRCode(address)?.svg(label: phrases.scanCode),
      shortAddress: address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().joined(separator: "/"),
      verification: inWords.verification(of: service, on: directory.today), words: words)
  }

  /// The courses and meetings that are still to come.
  private func events(of service: Service) -> [EventView] {
    service.allShownEvents(from: directory.today).map { event in
      let language = self.language(ofFile: event.path, or: service.language)
      return EventView(
        name: written(event.name, by: language), time: inWords.time(of: event),
        place: event.place.map { written($0, by: language) }, text: event.text.map { written($0, by: language) })
    }
  }

  private func faults(_ municipality: Municipality?) -> FaultsView? {
    guard let municipality, municipality.phone != nil || municipality.email != nil else { return nil }
    return FaultsView(
      phone: municipality.phone.map { LinkView(title: phrases.call($0.readable), href: $0.telURI) },
      email: municipality.email.map { LinkView(title: $0.text, href: $0.uri) })
  }

  private func image(of service: Service) -> ImageView? {
    guard let image = service.image, let path = plan.imagePath(of: service) else { return nil }
    return ImageView(
      source: links.link(toFile: path), alternative: image.alternative,
      lang: lang(language(ofFile: image.file.span.path, or: service.language)),
      credit: image.credit.map(phrases.photo))
  }

  /// Headings that the page gives a place of its own, in its language and the author's.
  private func headings(_ headings: (Phrases) -> [String], for service: Service) -> [String] {
    let own = headings(phrases)
    return own + headings(UILanguage(readersOf: service.language).phrases).filter { !own.contains($0) }
  }

  private func goodToKnow(_ facts: FactsDraft, of service: Service) -> [FactView] {
    var views: [FactView] = []
    if let anonymous = inWords.anonymity(facts) {
      views.append(FactView(question: phrases.anonymityQuestion, lines: [line(anonymous, by: service.language)]))
    }
    if facts.confidentiality?.value == true {
      views.append(FactView(question: phrases.confidentiality, lines: [LineView(text: phrases.confidential)]))
    }
    func add(_ question: String, _ lines: [LineView]) {
      guard !lines.isEmpty else { return }
      views.append(FactView(question: question, lines: lines))
    }
    add(
      phrases.facilities,
      (facts.facilities?.value ?? []).map { facility in
        inWords.facility(facility.value).map { LineView(text: $0.withCapital) }
          ?? written(facility.map(\.withCapital), of: service)
      })
    let staff = facts.staff.map { $0.map { $0.map(\.value).joined(separator: ", ").withCapital } }
    add(phrases.staff, [staff].compactMap { $0.map { written($0, of: service) } })
    add(phrases.complaint, [facts.complaint].compactMap { $0.map { written($0, of: service) } })
    return views
  }

  /// What a way in states for itself: the rest stands on the page for all of them.
  private func own<Value>(_ value: Located<Value>?, _ inherited: Located<Value>?) -> Located<Value>? {
    value?.span == inherited?.span ? nil : value
  }

  private func ownGoodToKnow(of route: AccessRoute, in service: Service) -> [FactView] {
    let (facts, shared) = (route.facts, service.common)
    var own = FactsDraft()
    own.anonymous = self.own(facts.anonymous, shared.anonymous)
    own.confidentiality = self.own(facts.confidentiality, shared.confidentiality)
    own.facilities = self.own(facts.facilities, shared.facilities)
    own.staff = self.own(facts.staff, shared.staff)
    own.complaint = self.own(facts.complaint, shared.complaint)
    return goodToKnow(own, of: service)
  }

  private func routeView(
    _ route: AccessRoute, number: Int, _ content: ServicePage, besides common: [Fact], also more: [FactView],
    badge: String?, footnotesBefore: Int
  ) -> RouteView {
    let service = content.service
    let facts = route.facts
    let shared = service.common
    let places = own(facts.places, shared.places) == nil ? [] : service.shownPlaces(facts)
    return RouteView(
      id: route.anchor ?? "_r\(number)",
      name: written(route.name, of: service),
      badge: badge,
      lead: own(facts.lead, shared.lead).map { written($0, of: service) },
      facts: inWords.ownFacts(of: route, besides: common).map { fact($0, of: service) } + more,
      reach: reach(
        contact: own(facts.contact, shared.contact), hours: own(facts.openingHours, shared.openingHours),
        phoneHours: own(facts.phoneHours, shared.phoneHours), places: places, of: service,
        holidays: content.schoolHolidays),
      ownProse: route.prose.flatMap { part in
        part.prose.blocks.isEmpty
          ? nil
          : prose(
            part.prose, writtenIn: service.path, headingBase: 4, below: route.name.value,
            footnotesBefore: footnotesBefore)
      },
      words: words)
  }

  /// How much a list says of when its services are open.
  private enum HoursInEntry {
    case none, inWords
    /// And whether they are open this minute, which the script knows.
    case now
  }

  private func entryView(_ entry: ListEntry, hours said: HoursInEntry) -> EntryView {
    let service = entry.service
    func answer(_ question: Fact.Question) -> LineView {
      let said = inWords.commonFact(question, of: service)?.lines.first ?? .own(phrases.ask)
      // Below a card there is nothing to look at.
      return line(
        said == .own(phrases.varies) ? .own(phrases.variesInList) : askable(said, of: service), by: service.language)
    }
    let phone = (service.common.contact?.value.phones.first ?? service.routes.first?.facts.contact?.value.phones.first)?
      .number.value
    return EntryView(
      title: service.title.value, href: links.link(to: entry.address), lang: lang(service.language),
      dir: service.language.isRightToLeft ? "rtl" : nil,
      lead: service.lead.map { isolatingNumbers($0.value, in: service.language) }, who: answer(.forWhom),
      price: answer(.price), referral: answer(.referral),
      phone: phone.map { LinkView(title: phrases.call($0.readable), href: $0.telURI) },
      hours: said == .none ? nil : hoursView(inListOf: service, saysNow: said == .now),
      municipality: namesMunicipalities ? entry.municipality : nil, words: words)
  }

  /// The usual week in one line; nothing where the ways in differ or nothing is known.
  private func hoursView(inListOf service: Service, saysNow: Bool) -> EntryHoursView? {
    let (title, written) =
      service.common.openingHours.map { (phrases.openingHours, $0) }
      ?? service.common.phoneHours.map { (phrases.phoneHours, $0) } ?? ("", nil)
    let holidays = plan.schoolHolidays(of: service)
    guard let written else { return nil }
    let asked = RepeatedHours.Asked(
      hours: written.value, nextReview: service.nextReview, schoolHolidays: holidays)
    guard let short = rendering.hours.inShort(asked, inWords) else { return nil }
    return EntryHoursView(
      title: title, text: line(short, by: service.language),
      now: saysNow ? rendering.hours.now(asked, inWords) : nil)
  }

  /// Whether the services of a list are those of several municipalities, so that each must say whose it is.
  private var namesMunicipalities: Bool {
    switch page.content {
    case .allServices, .topic, .audience, .county: true
    case .front, .service, .sheet, .topics, .audiences, .counties, .municipalities, .municipality, .text, .acute,
      .search, .notFound, .redirect:
      false
    }
  }

  private func listView(
    _ part: ListPart, hours: HoursInEntry, lead: String? = nil, prose: [UInt8]? = nil, choices: [LinkView] = [],
    letters: [LinkView] = [], groups: [ListGroupView]? = nil, search: SearchFormView? = nil
  ) -> ListView {
    let entries = part.entries
    // What stands above a list is said once.
    let isFirst = part.number == 1
    return ListView(
      title: title, lang: contentLanguage, dir: contentDirection, notice: notice, lead: isFirst ? lead : nil,
      prose: isFirst ? prose : nil, search: search, choices: isFirst ? choices : [], letters: letters,
      groups: groups
        ?? (entries.isEmpty
          ? [] : [ListGroupView(heading: nil, id: "_all", entries: entries.map { entryView($0, hours: hours) })]),
      pages: part.count > 1 ? pagesView(part) : nil, words: words)
  }

  /// The way from one page of a list to the next.
  private func pagesView(_ part: ListPart) -> ListPagesView {
    func link(_ title: String, _ number: Int) -> LinkView? {
      (1...part.count).contains(number)
        ? LinkView(title: title, href: links.link(to: page.address(ofListPage: number))) : nil
    }
    return ListPagesView(
      position: phrases.pageOf(String(part.number), String(part.count)),
      previous: link(phrases.previousPage, part.number - 1), next: link(phrases.nextPage, part.number + 1))
  }

  private func alphabeticalView(_ part: ListPart) -> ListView {
    var groups: [(initial: String, entries: [ListEntry])] = []
    for entry in part.entries {
      let initial = entry.initial(in: page.tree.uiLanguage)
      if groups.last?.initial == initial {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((initial, [entry]))
      }
    }
    // Each letter has the same place whichever page it stands on.
    let numbers = Dictionary(part.initials.enumerated().map { ($1.initial, $0 + 1) }) { first, _ in first }
    let views = groups.map { group in
      ListGroupView(
        heading: group.initial, id: "_\(numbers[group.initial] ?? 0)",
        entries: group.entries.map { entryView($0, hours: .inWords) })
    }
    let letters = part.initials.enumerated().map { index, letter in
      let page = letter.page == part.number ? "" : links.link(to: page.address(ofListPage: letter.page))
      return LinkView(title: letter.initial, href: "\(page)#_\(index + 1)")
    }
    return listView(part, hours: .inWords, letters: letters, groups: views)
  }

  private func topicView(_ topic: TopicPage) -> ListView {
    listView(
      topic.services, hours: .now, lead: topic.text?.lead.map { isolatingNumbers($0.value, in: page.contentLanguage) },
      prose: topic.text.map { prose($0.prose, writtenIn: $0.path) })
  }

  private func textView(_ text: PageDraft) -> TextView {
    TextView(
      title: title, lang: contentLanguage, dir: contentDirection, notice: notice,
      lead: text.lead.map { isolatingNumbers($0.value, in: page.contentLanguage) },
      prose: prose(text.prose, writtenIn: text.path),
      verification: text.lastVerified.map { phrases.verifiedOnce(inWords.date($0.value)) }, words: words)
  }

  private func frontView(_ front: FrontPage) -> FrontView {
    FrontView(
      form: searchFormView,
      acute: links.link(to: page.tree.address(["akutt"])),
      allTopics: links.link(to: page.tree.address(["tema"])), situations: front.situations.map { link($0) },
      topics: front.situations.isEmpty ? front.topics.map { link($0) } : [],
      audiences: front.audiences.map { link($0) },
      helperAudiences: front.helperAudiences.map { link($0) },
      helpLine: front.helpLine.flatMap { line in
        line.number.map {
          NamedCallView(
            title: phrases.call($0.value.readable), href: $0.value.telURI, name: line.name,
            lang: lang(plan.defaultTree.language))
        }
      },
      counties: front.counties.map { link($0) },
      allMunicipalities: links.link(to: page.tree.address(["kommune"])),
      municipalities: front.counties.isEmpty ? front.municipalities.map { link($0) } : [],
      translations: front.translations.map { translation in
        LinkView(
          title: translation.language.ownName, href: links.link(to: translation.address),
          lang: translation.language.code, dir: translation.language.isRightToLeft ? "rtl" : "ltr",
          count: translation.count == 0 ? nil : phrases.serviceCount(String(translation.count)))
      },
      calendar: plan.hasEvents ? links.link(toFile: SitePlan.calendarPath) : nil, words: words)
  }

  private var searchFormView: SearchFormView {
    let files = rendering.searchFiles
    return searchFormView(
      files.site, list: page.tree.address(["tjenester"]),
      places: files.hasPlaces
        ? PlaceSearchView(script: links.link(toFile: placeScript.path), words: words) : nil)
  }

  /// - `list` is where the form leads without scripts.
  private func searchFormView(_ files: SearchFiles, list: Address, places: PlaceSearchView? = nil) -> SearchFormView {
    SearchFormView(
      allServices: links.link(to: list),
      script: links.link(toFile: searchScript.path),
      index: links.link(toFile: files.indexScript.path),
      root: String(
        links.link(toFile: page.tree.address([]).filePath).dropLast("index.html".count)),
      languages: ([page.tree.language.code, pageLanguage] + plan.trees.map(\.language.code)).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }.joined(separator: " "),
      filters: searchFiltersView(files), places: places, words: words)
  }

  private func searchFiltersView(_ files: SearchFiles) -> SearchFiltersView? {
    guard case .search = page.content else { return nil }
    let language = page.tree.uiLanguage.code
    let services = directory.services
    func choices(_ ids: [String], _ vocabulary: Vocabulary) -> [SearchChoiceView] {
      Set(ids).sorted().map { id in
        SearchChoiceView(id: id, name: vocabulary.term(named: id)?.name(in: language) ?? id)
      }.inNorwegianOrder(by: \.name)
    }
    return SearchFiltersView(
      hours: links.link(toFile: files.hours.path),
      audiences: choices(services.flatMap(\.audienceIDs), directory.vocabularies.audience),
      topics: choices(services.flatMap(\.topicIDs), directory.vocabularies.topic),
      languages: directory.settings.languages.map { SearchChoiceView(id: $0.code, name: $0.ownName) }, words: words)
  }

  private func searchView(offering situations: [Choice]) -> SearchView {
    let municipality = directory.municipalities.first { $0.folder.isEmpty }
    return SearchView(
      form: searchFormView,
      search: links.link(to: page.tree.address(["sok"])),
      topics: links.link(to: page.tree.address(["tema"])), situations: situations.map { link($0) },
      phone: municipality?.phone.map { LinkView(title: phrases.call($0.readable), href: $0.telURI) }, words: words)
  }

  private func acuteView(_ lines: [HelpLine]) -> AcuteView {
    func isAlwaysOpen(_ line: HelpLine) -> Bool { line.hours?.isAlwaysOpen(from: directory.today) ?? false }
    return AcuteView(
      openLines: lines.filter(isAlwaysOpen).map(helpLineView),
      lines: lines.filter { !isAlwaysOpen($0) }.map(helpLineView),
      words: words)
  }

  private func helpLineView(_ helpLine: HelpLine) -> HelpLineView {
    let language = plan.defaultTree.language
    let today = directory.today
    var lines: [LineView] = []
    if let hours = helpLine.hours {
      let said = inWords.openingHours(hours, from: today, schoolHolidays: nil, areByPhone: true)
      lines += said.before.map { line($0, by: language) }
      lines += (said.usual + said.other).map { row in
        LineView(text: "\(row.days): \(row.hours.map(\.text).joined(separator: ", "))")
      }
      // «alle dager» has said it, and the page has one sheet of paper.
      if !hours.isAlwaysOpen(from: today) { lines += said.after.map { line($0, by: language) } }
    }
    // Whether it is open this minute is not said: eleven lines of it weigh more than the page may, which is for the worst of nets.
    return HelpLineView(
      name: helpLine.name, what: what(helpLine, writtenIn: language), lang: lang(language),
      phone: helpLine.number.map { LinkView(title: phrases.call($0.value.readable), href: $0.value.telURI) },
      website: helpLine.website.map { LinkView(title: $0.host, href: $0.text) }, chat: helpLine.chat?.text,
      isFree: helpLine.isFree ?? false,
      hours: lines, ages: helpLine.ageLimit.map { phrases.ageLimit($0) },
      source: helpLine.source.map { LinkView(title: $0.host, href: $0.text) })
  }

  /// What a help line helps with: in the tree's own language, in that of the page's words, or as it was written first.
  private func what(_ helpLine: HelpLine, writtenIn first: LanguageCode) -> LineView? {
    for language in [page.tree.language.code, pageLanguage] {
      if let translation = helpLine.translation(in: language) {
        return written(translation.text, by: translation.language.value)
      }
    }
    return helpLine.what.map { written($0, by: first) }
  }
}
