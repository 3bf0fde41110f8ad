// The templates that the program brings along, so that it is one file; a site's own of the same name win.
// A tag for a partial stands at the beginning of its line: the library would otherwise indent what it includes.

let builtInTemplates: [String: String] = [
  "layout": layoutTemplate,
  "top": topTemplate,
  "acute": acuteTemplate,
  "footer": footerTemplate,
  "front": frontTemplate,
  "service": serviceTemplate,
  "sheet": sheetTemplate,
  "list": listTemplate,
  "choices": choicesTemplate,
  "text": textTemplate,
  "search": searchTemplate,
  "search-form": searchFormTemplate,
  "search-filters": searchFiltersTemplate,
  "not-found": notFoundTemplate,
  "acute-page": acutePageTemplate,
  "redirect": redirectTemplate,
  "facts": factsTemplate,
  "reach": reachTemplate,
  "hours": hoursTemplate,
  "entry": entryTemplate,
  "events": eventsTemplate,
  "help-line": helpLineTemplate,
  "report": reportTemplate,
  "report-part": reportPartTemplate,
  "report-table": reportTableTemplate,
]

private let layoutTemplate = """
  <!doctype html>
  <html lang="{{lang}}" dir="{{dir}}">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="\(SecurityHeaders.metaPolicy)">
  <title>{{title}}</title>
  {{#description}}
  <meta name="description" content="{{.}}">
  {{/description}}
  {{#canonical}}
  <link rel="canonical" href="{{canonical}}">
  {{/canonical}}
  {{#shareTitle}}
  <meta property="og:type" content="website">
  <meta property="og:title" content="{{shareTitle}}">
  <meta property="og:site_name" content="{{siteName}}">
  {{/shareTitle}}
  {{#feed}}
  <link rel="alternate" type="application/atom+xml" href="{{feed}}">
  {{/feed}}
  {{#alternates}}
  <link rel="alternate" hreflang="{{lang}}" href="{{href}}">
  {{/alternates}}
  {{#hidden}}
  <meta name="robots" content="noindex">
  {{/hidden}}
  <meta name="referrer" content="no-referrer">
  <link rel="icon" href="{{icon}}" type="image/svg+xml">
  <link rel="stylesheet" href="{{styleSheet}}">
  {{#script}}
  <script src="{{script}}" defer></script>
  {{/script}}
  {{{structuredData}}}</head>
  <body>
  {{#exit}}
  <section class="exit" aria-label="{{words.leavePage}}">
  <a data-exit href="{{exit}}" rel="noreferrer">{{words.leavePage}}</a>
  <p>{{words.leavesTraces}}</p>
  </section>
  {{/exit}}
  <div class="page-head">
  {{{top}}}{{#hasSwitcher}}
  <nav class="languages" aria-label="{{words.languages}}">
  <ul>
  {{#switcher}}
  <li><a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}" dir="{{dir}}"{{#current}} aria-current="true"{{/current}}>{{title}}</a></li>
  {{/switcher}}
  </ul>
  </nav>
  {{/hasSwitcher}}
  </div>
  {{#acute}}
  {{{acute}}}
  {{/acute}}
  {{#hasBreadcrumb}}
  <nav class="breadcrumb" aria-label="{{words.youAreHere}}">
  <ol>
  {{#breadcrumb}}
  <li><a href="{{href}}"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</a></li>
  {{/breadcrumb}}
  {{#here}}
  <li><span aria-current="page"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span></li>
  {{/here}}
  </ol>
  </nav>
  {{/hasBreadcrumb}}
  <main id="_main" tabindex="-1">
  {{{main}}}</main>
  {{{footer}}}</body>
  </html>

  """

private let topTemplate = """
  <header>
  <a class="skip" href="#_main">{{words.skipToContent}}</a>
  {{#example}}
  <p class="example"><strong>{{words.example}}</strong></p>
  {{/example}}
  <p class="site"><a href="{{front}}">{{#logo}}<img class="logo" src="{{logo}}" alt=""> {{/logo}}{{siteName}}</a></p>
  </header>

  """

private let acuteTemplate = """
  <section class="acute" aria-label="{{words.helpNow}}">
  <ul>
  <li>{{words.dangerToLife}} <a href="tel:113">113</a></li>
  <li>{{words.inDanger}} <a href="tel:112">112</a></li>
  <li>{{words.urgent}} <a href="tel:116117">116 117</a></li>
  </ul>
  </section>

  """

private let footerTemplate = """
  <footer>
  {{#hasMenu}}
  <nav aria-label="{{words.menu}}">
  <ul>
  {{#menu}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/menu}}
  </ul>
  </nav>
  {{/hasMenu}}
  {{#hasFooter}}
  <ul>
  {{#footer}}
  <li><a href="{{href}}"{{#lang}} lang="{{.}}" hreflang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</a></li>
  {{/footer}}
  {{#accessibilityStatement}}
  <li><a href="{{accessibilityStatement}}">{{words.accessibilityStatement}}</a></li>
  {{/accessibilityStatement}}
  </ul>
  {{/hasFooter}}
  <p>{{words.noTracking}}</p>
  {{#notReviewed}}
  <p>{{.}}</p>
  {{/notReviewed}}
  </footer>

  """

private let frontTemplate = """
  <h1>{{words.whatHelp}}</h1>
  {{> search-form}}
  {{#hasSituations}}
  <h2>{{words.itIsAbout}}</h2>
  <ul class="cards">
  {{#situations}}
  <li><a href="{{href}}"{{#lang}} lang="{{.}}" hreflang="{{.}}"{{/lang}}>{{title}}</a></li>
  {{/situations}}
  </ul>
  <p><a href="{{allTopics}}">{{words.moreTopics}}</a></p>
  {{/hasSituations}}
  {{#hasTopics}}
  <h2>{{words.topics}}</h2>
  <ul class="chips">
  {{#topics}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/topics}}
  </ul>
  {{/hasTopics}}
  <h2>{{words.talkNow}}</h2>
  {{#helpLine}}
  <p><span{{#lang}} lang="{{.}}"{{/lang}}>{{name}}</span><br><a class="button" href="{{href}}">{{title}}</a></p>
  {{/helpLine}}
  <p><a class="button second" href="{{acute}}">{{words.moreToCall}}</a></p>
  {{#hasAudiences}}
  <h2>{{words.audiences}}</h2>
  <ul class="chips">
  {{#audiences}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/audiences}}
  </ul>
  {{/hasAudiences}}
  {{#hasHelperAudiences}}
  <h2>{{words.forHelpers}}</h2>
  <ul class="chips">
  {{#helperAudiences}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/helperAudiences}}
  </ul>
  {{/hasHelperAudiences}}
  {{#hasCounties}}
  <h2>{{words.counties}}</h2>
  <ul class="chips">
  {{#counties}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/counties}}
  </ul>
  <p><a href="{{allMunicipalities}}">{{words.municipalities}}</a></p>
  {{/hasCounties}}
  {{#hasMunicipalities}}
  <h2>{{words.municipalities}}</h2>
  <ul class="choices">
  {{#municipalities}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/municipalities}}
  </ul>
  {{/hasMunicipalities}}
  {{#hasTranslations}}
  <h2>{{words.languages}}</h2>
  <ul class="chips">
  {{#translations}}
  <li><a href="{{href}}" hreflang="{{lang}}"><bdi lang="{{lang}}">{{title}}</bdi>{{#count}}: {{.}}{{/count}}</a></li>
  {{/translations}}
  </ul>
  {{/hasTranslations}}
  <p><a class="button second" href="{{allServices}}">{{words.allServices}}</a></p>
  {{#calendar}}
  <p><a href="{{calendar}}">{{words.siteCalendar}}</a></p>
  {{/calendar}}

  """

private let serviceTemplate = """
  <article>
  <h1{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</h1>
  {{#notice}}
  <p class="notice">{{.}}</p>
  {{/notice}}
  {{#lead}}
  <p class="lead"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{lead}}</p>
  {{/lead}}
  {{#firstCall}}
  <p><a class="call" href="{{href}}">{{title}}</a></p>
  {{/firstCall}}
  <h2>{{words.facts}}</h2>
  {{>facts}}
  {{#badge}}
  <p class="badge">{{.}}</p>
  {{/badge}}
  <p><a class="call" href="{{sheet}}">{{words.sheet}}</a></p>
  {{#reach}}
  <section class="contact">
  <h2>{{words.contact}}</h2>
  {{>reach}}
  </section>
  {{/reach}}
  {{#image}}
  <figure>
  <img src="{{source}}" alt="{{alternative}}"{{#lang}} lang="{{.}}"{{/lang}} loading="lazy">
  {{#credit}}
  <figcaption>{{.}}</figcaption>
  {{/credit}}
  </figure>
  {{/image}}
  {{#prose}}
  <div class="prose"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{prose}}}</div>
  {{/prose}}
  {{#hasRoutes}}
  <h2>{{words.waysIn}}</h2>
  {{#routes}}
  <section class="route">
  <h3 id="{{id}}"{{#name.lang}} lang="{{.}}"{{/name.lang}}{{#name.dir}} dir="{{.}}"{{/name.dir}}>{{name.text}}</h3>
  {{#badge}}
  <p class="badge">{{.}}</p>
  {{/badge}}
  {{#lead}}
  <p{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</p>
  {{/lead}}
  {{#hasFacts}}
  {{>facts}}
  {{/hasFacts}}
  {{#reach}}
  {{>reach}}
  {{/reach}}
  {{#ownProse}}
  <div class="prose"{{#name.lang}} lang="{{.}}"{{/name.lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{ownProse}}}</div>
  {{/ownProse}}
  </section>
  {{/routes}}
  {{/hasRoutes}}
  {{#hasEvents}}
  <h2>{{words.events}}</h2>
  {{>events}}
  {{#calendar}}
  <p><a class="call" href="{{calendar}}">{{words.addToCalendar}}</a></p>
  {{/calendar}}
  {{/hasEvents}}
  {{#hasGoodToKnow}}
  <h2>{{words.goodToKnow}}</h2>
  <dl class="facts more">
  {{#goodToKnow}}
  <div>
  <dt>{{question}}</dt>
  {{#lines}}
  <dd{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{#quote}}{{before}}<span lang="{{lang}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{after}}{{/quote}}{{^quote}}{{text}}{{/quote}}</dd>
  {{/lines}}
  </div>
  {{/goodToKnow}}
  </dl>
  {{/hasGoodToKnow}}
  {{#sharedBy}}
  <p>{{.}}</p>
  {{/sharedBy}}
  {{#hasRelated}}
  <h2{{#relatedID}} id="{{.}}"{{/relatedID}}>{{words.related}}</h2>
  {{#relatedProse}}
  <div class="prose"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{relatedProse}}}</div>
  {{/relatedProse}}
  <ul class="services">
  {{#related}}
  {{>entry}}
  {{/related}}
  </ul>
  {{/hasRelated}}
  {{#helpers}}
  <details id="{{id}}">
  <summary><h2{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{heading}}</h2></summary>
  <div class="prose"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{helperProse}}}</div>
  </details>
  {{/helpers}}
  {{#hasChecked}}
  <div class="checked">
  {{#verification}}
  <p>{{.}}</p>
  {{/verification}}
  {{#faults}}
  <p>{{words.tellOfFaults}} {{#phone}}<a href="{{href}}">{{title}}</a>{{/phone}}{{#email}} <a href="{{href}}">{{title}}</a>{{/email}}</p>
  <p>{{words.writeNothingPrivate}}</p>
  {{/faults}}
  </div>
  {{/hasChecked}}
  </article>

  """

private let sheetTemplate = """
  <article class="sheet">
  <h1{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</h1>
  {{#notice}}
  <p class="notice">{{.}}</p>
  {{/notice}}
  {{#lead}}
  <p class="lead"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{lead}}</p>
  {{/lead}}
  {{#phones}}
  <p class="number"><a href="{{href}}">{{label}}</a>{{#purpose}} <span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/purpose}}</p>
  {{/phones}}
  <div class="columns">
  <h2>{{words.facts}}</h2>
  {{>facts}}
  {{#reach}}
  <h2>{{words.contact}}</h2>
  {{>reach}}
  {{/reach}}
  {{#routes}}
  <section class="route">
  <h2{{#name.lang}} lang="{{.}}"{{/name.lang}}{{#name.dir}} dir="{{.}}"{{/name.dir}}>{{name.text}}</h2>
  {{#hasFacts}}
  {{>facts}}
  {{/hasFacts}}
  {{#reach}}
  {{>reach}}
  {{/reach}}
  </section>
  {{/routes}}
  {{#hasEvents}}
  <h2>{{words.events}}</h2>
  {{>events}}
  {{/hasEvents}}
  {{#whatHappens}}
  <h2{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{heading}}</h2>
  <div class="prose"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{text}}}</div>
  {{/whatHappens}}
  </div>
  <div class="code">
  {{{code}}}<p>{{words.scanCode}}<br><strong>{{shortAddress}}</strong></p>
  </div>
  {{#verification}}
  <p>{{.}}</p>
  {{/verification}}
  </article>

  """

private let factsTemplate = """
  <dl class="facts">
  {{#facts}}
  <div{{#perRoute}} class="per-route"{{/perRoute}}>
  <dt>{{question}}</dt>
  {{#lines}}
  <dd{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{#quote}}{{before}}<span lang="{{lang}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{after}}{{/quote}}{{^quote}}{{text}}{{/quote}}</dd>
  {{/lines}}
  </div>
  {{/facts}}
  </dl>

  """

private let reachTemplate = """
  <div class="reach">
  {{#phones}}
  <p><a class="button phone" href="{{href}}">{{label}}</a>{{#purpose}} <span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/purpose}}</p>
  {{/phones}}
  {{#sms}}
  <p><a class="button second" href="{{href}}">{{title}}</a></p>
  {{/sms}}
  {{#chat}}
  <p><a class="button second" href="{{chat}}">{{words.startChat}}</a></p>
  {{/chat}}
  {{#form}}
  <p><a class="button second" href="{{form}}">{{words.fillInForm}}</a></p>
  {{/form}}
  {{#hours}}
  {{>hours}}
  {{/hours}}
  {{#places}}
  {{#secret}}
  <p class="notice">{{words.secretAddress}}</p>
  {{/secret}}
  {{^secret}}
  <address>
  {{#name}}
  <strong{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</strong><br>
  {{/name}}
  {{#address}}
  {{.}}<br>
  {{/address}}
  {{#directions}}
  <span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span><br>
  {{/directions}}
  {{#postalAddress}}
  {{words.postalAddress}}: {{postalAddress}}
  {{/postalAddress}}
  </address>
  {{/secret}}
  {{/places}}
  {{#website}}
  <p>{{words.website}}: <a href="{{href}}">{{title}}</a></p>
  {{/website}}
  {{#email}}
  <p>{{words.email}}: <a href="{{href}}">{{title}}</a></p>
  {{/email}}
  </div>

  """

private let hoursTemplate = """
  <div class="hours">
  {{#hasBefore}}
  <p><strong>{{#purpose}}<span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>: {{/purpose}}{{title}}:</strong>{{#before}} <span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span><br>{{/before}}</p>
  {{#now}}
  <p class="now" data-js hidden><span data-now="{{.}}"></span></p>
  {{/now}}
  {{/hasBefore}}
  {{^hasBefore}}
  {{#now}}
  <p class="now" data-js hidden>{{#purpose}}<span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>: {{/purpose}}{{title}}: <span data-now="{{.}}"></span></p>
  {{/now}}
  {{/hasBefore}}
  {{#tables}}
  <table>
  <caption>{{#purpose}}<span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>: {{/purpose}}{{caption}}</caption>
  <thead><tr><th scope="col">{{words.dayHeading}}</th><th scope="col">{{words.hoursHeading}}</th></tr></thead>
  <tbody>
  {{#rows}}
  <tr><th scope="row">{{days}}</th><td>{{#hours}}<span class="line">{{#quote}}{{before}}<span lang="{{lang}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{after}}{{/quote}}{{^quote}}{{text}}{{/quote}}</span> {{/hours}}</td></tr>
  {{/rows}}
  </tbody>
  </table>
  {{/tables}}
  {{#after}}
  <p{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</p>
  {{/after}}
  </div>

  """

private let eventsTemplate = """
  <ul class="events">
  {{#events}}
  <li>{{#name}}<strong{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</strong>{{/name}} <span class="line">{{time}}{{#place}}, <span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/place}}</span>{{#text}} <span class="line"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/text}}</li>
  {{/events}}
  </ul>

  """

private let entryTemplate = """
  <li>
  <p class="name"><a href="{{href}}"{{#lang}} lang="{{.}}" hreflang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</a></p>
  {{#municipality}}
  <p><strong>{{.}}</strong></p>
  {{/municipality}}
  {{#lead}}
  <p{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{lead}}</p>
  {{/lead}}
  <p class="short">{{words.forWhom}}: {{#whoLine}}{{#quote}}{{before}}<span lang="{{lang}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{after}}{{/quote}}{{^quote}}{{#lang}}<span lang="{{.}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/lang}}{{^lang}}{{text}}{{/lang}}{{/quote}}{{/whoLine}}<br>{{words.price}}: {{#priceLine}}{{#quote}}{{before}}<span lang="{{lang}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{after}}{{/quote}}{{^quote}}{{#lang}}<span lang="{{.}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/lang}}{{^lang}}{{text}}{{/lang}}{{/quote}}{{/priceLine}}<br>{{words.referral}} {{#referralLine}}{{#quote}}{{before}}<span lang="{{lang}}"{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{after}}{{/quote}}{{^quote}}{{text}}{{/quote}}{{/referralLine}}{{#hours}}<br>{{title}}: {{#line}}<span{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</span>{{/line}}{{#now}} <span class="now" data-js hidden><span data-now="{{.}}"></span></span>{{/now}}{{/hours}}</p>
  {{#phone}}
  <p><a class="call" href="{{href}}">{{title}}</a></p>
  {{/phone}}
  </li>

  """

private let listTemplate = """
  <h1{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</h1>
  {{#notice}}
  <p class="notice">{{.}}</p>
  {{/notice}}
  {{#lead}}
  <p class="lead"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{lead}}</p>
  {{/lead}}
  {{#prose}}
  <div class="prose"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{prose}}}</div>
  {{/prose}}
  {{#search}}
  {{> search-form}}
  {{/search}}
  {{#hasLetters}}
  <ul class="letters">
  {{#letters}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/letters}}
  </ul>
  {{/hasLetters}}
  {{#hasChoices}}
  <h2>{{words.municipalities}}</h2>
  <ul class="choices">
  {{#choices}}
  <li><a href="{{href}}">{{title}}</a>{{#count}} ({{.}}){{/count}}</li>
  {{/choices}}
  </ul>
  <h2>{{words.allServices}}</h2>
  {{/hasChoices}}
  {{#isEmpty}}
  <p>{{words.noServices}}</p>
  {{/isEmpty}}
  {{#groups}}
  {{#heading}}
  <h2 id="{{id}}">{{heading}}</h2>
  {{/heading}}
  <ul class="services">
  {{#entries}}
  {{>entry}}
  {{/entries}}
  </ul>
  {{/groups}}
  {{#pages}}
  <nav class="pages" aria-label="{{words.pages}}">
  <p>{{position}}</p>
  <ul class="chips">
  {{#previous}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/previous}}
  {{#next}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/next}}
  </ul>
  </nav>
  {{/pages}}

  """

private let choicesTemplate = """
  <h1>{{title}}</h1>
  {{#isEmpty}}
  <p>{{words.noServices}}</p>
  {{/isEmpty}}
  <ul class="choices">
  {{#choices}}
  <li><a href="{{href}}">{{title}}</a>{{#count}} ({{.}}){{/count}}</li>
  {{/choices}}
  </ul>

  """

private let textTemplate = """
  <article>
  <h1{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{title}}</h1>
  {{#notice}}
  <p class="notice">{{.}}</p>
  {{/notice}}
  {{#lead}}
  <p class="lead"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{lead}}</p>
  {{/lead}}
  <div class="prose"{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>
  {{{prose}}}</div>
  {{#verification}}
  <p class="checked">{{.}}</p>
  {{/verification}}
  </article>

  """

/// The query stays in the page: the field has no name, and without scripts the form leads to the list of all services.
private let searchFormTemplate = """
  <form role="search" autocomplete="off" action="{{allServices}}" data-index="{{searchIndex}}" data-root="{{root}}" data-lang="{{searchLanguages}}" data-found="{{words.searchFound}}" data-nothing="{{words.searchFoundNothing}}" data-meant="{{words.searchMeant}}" data-unknown="{{words.searchUnknown}}" data-remove="{{words.searchRemove}}" data-all="{{words.searchAll}}" data-broken="{{words.searchLeadsToList}}">
  <label for="_search">{{words.searchLabel}}</label>
  <input id="_search" type="search" autocomplete="off" spellcheck="false">
  <button type="submit">{{words.search}}</button>
  {{#filters}}
  {{> search-filters}}
  {{/filters}}
  </form>
  {{#placeSearch}}
  <script src="{{placeScript}}" defer data-question="{{words.placeQuestion}}" data-shown="{{words.placeShown}}" data-unknown="{{words.placeUnknown}}" data-change="{{words.placeChange}}"></script>
  {{/placeSearch}}
  <script src="{{searchScript}}" defer></script>

  """

/// The script shows it, counts what each choice leaves, and fetches when services are open.
private let searchFiltersTemplate = """
  <div class="filters" data-js="filters" data-hours="{{hours}}" hidden>
  <fieldset>
  <legend>{{words.searchOnly}}</legend>
  <label><input type="checkbox" value="1" data-filter="free"> <span>{{words.searchFree}}</span></label>
  <label><input type="checkbox" value="1" data-filter="open"> <span>{{words.searchOpen}}</span></label>
  <label><input type="checkbox" value="1" data-filter="direct"> <span>{{words.searchDirect}}</span></label>
  </fieldset>
  <details>
  <summary>{{words.searchMore}}</summary>
  <label><span>{{words.forWhom}}</span> <select data-filter="audience"><option value="">{{words.searchAny}}</option>{{#audiences}}<option value="{{id}}">{{name}}</option>{{/audiences}}</select></label>
  <label><span>{{words.topics}}</span> <select data-filter="topic"><option value="">{{words.searchAny}}</option>{{#topics}}<option value="{{id}}">{{name}}</option>{{/topics}}</select></label>
  {{#hasLanguages}}
  <label><span>{{words.languages}}</span> <select data-filter="language"><option value="">{{words.searchAny}}</option>{{#languages}}<option value="{{id}}">{{name}}</option>{{/languages}}</select></label>
  {{/hasLanguages}}
  </details>
  </div>

  """

private let searchTemplate = """
  <h1>{{words.search}}</h1>
  {{> search-form}}
  <noscript><p>{{words.searchLeadsToList}}</p></noscript>
  <p><a class="button" href="{{allServices}}">{{words.showAllServices}}</a></p>
  <p><a href="{{topics}}">{{words.topics}}</a></p>
  {{#phone}}
  <p><a class="button second" href="{{href}}">{{title}}</a></p>
  {{/phone}}

  """

private let notFoundTemplate = """
  <h1>{{words.notFound}}</h1>
  <p>{{words.notFoundAdvice}}</p>
  {{> search-form}}
  {{#phone}}
  <p><a class="button phone" href="{{href}}">{{title}}</a></p>
  {{/phone}}
  {{#hasSituations}}
  <h2>{{words.itIsAbout}}</h2>
  <ul class="cards">
  {{#situations}}
  <li><a href="{{href}}"{{#lang}} lang="{{.}}" hreflang="{{.}}"{{/lang}}>{{title}}</a></li>
  {{/situations}}
  </ul>
  {{/hasSituations}}
  <ul class="choices">
  <li><a href="{{topics}}">{{words.moreTopics}}</a></li>
  <li><a href="{{allServices}}">{{words.allServices}}</a></li>
  </ul>

  """

private let acutePageTemplate = """
  <div class="sheet">
  <h1>{{words.helpNow}}</h1>
  <h2>{{words.whoToCall}}</h2>
  <ul class="services">
  <li><p><a class="button phone" href="tel:113">113 {{words.ambulance}}</a></p><p>{{words.dangerToLifeCall}}</p></li>
  <li><p><a class="button phone" href="tel:112">112 {{words.police}}</a></p><p>{{words.policeCall}}</p></li>
  <li><p><a class="button phone" href="tel:116117">116 117 {{words.outOfHoursDoctor}}</a></p><p>{{words.doctorCall}}</p></li>
  </ul>
  {{#hasOpenLines}}
  <h2>{{words.talkNow}}</h2>
  <ul class="services">
  {{#openLines}}
  {{>help-line}}
  {{/openLines}}
  </ul>
  {{/hasOpenLines}}
  <h2>{{words.cannotSpeak}}</h2>
  <p>{{words.cannotSpeakAdvice}}</p>
  {{#hasChats}}
  <p>{{words.writeTo}}</p>
  {{/hasChats}}
  <h2>{{words.whatToSay}}</h2>
  <p>{{words.whatToSayAdvice}}</p>
  {{#hasLines}}
  <h2>{{words.moreToCall}}</h2>
  <ul class="services">
  {{#lines}}
  {{>help-line}}
  {{/lines}}
  </ul>
  {{/hasLines}}
  </div>

  """

private let helpLineTemplate = """
  <li>
  <h3{{#lang}} lang="{{.}}"{{/lang}}>{{name}}</h3>
  {{#phone}}
  <p><a class="button" href="{{href}}">{{title}}</a></p>
  {{/phone}}
  {{#chat}}
  <p><a class="button second" href="{{chat}}">{{words.startChat}}</a></p>
  {{/chat}}
  {{#what}}
  <p{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</p>
  {{/what}}
  {{#hours}}
  <p{{#lang}} lang="{{.}}"{{/lang}}{{#dir}} dir="{{.}}"{{/dir}}>{{text}}</p>
  {{/hours}}
  {{#website}}
  <p>{{words.website}}: <a href="{{href}}">{{title}}</a></p>
  {{/website}}
  {{#ages}}
  <p>{{.}}</p>
  {{/ages}}
  {{#free}}
  <p>{{words.freeCall}}</p>
  {{/free}}
  </li>

  """

private let redirectTemplate = """
  <!doctype html>
  <html lang="{{lang}}">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="\(SecurityHeaders.metaPolicy)">
  <title>{{heading}}</title>
  <meta http-equiv="refresh" content="{{refresh}}">
  <meta name="robots" content="noindex">
  <link rel="canonical" href="{{canonical}}">
  <link rel="icon" href="{{icon}}" type="image/svg+xml">
  <link rel="stylesheet" href="{{styleSheet}}">
  </head>
  <body>
  <main>
  <h1>{{heading}}</h1>
  <p>{{words.movedTo}} <a href="{{target}}"{{#linkLang}} lang="{{.}}"{{/linkLang}}>{{linkTitle}}</a></p>
  </main>
  </body>
  </html>

  """
