import Diagnostics
import Publishing
import Rendering

/// What a page does in the preview and never on a published site: it becomes another when it has changed, and says what is wrong.
///
/// A page may run nothing but the site's own files and has no inline styles, so this is a file of its own, its styles are made as sheets, and
/// what it says lies in a shadow root, where neither page nor notice changes how the other looks. It makes text and never markup, so that
/// nothing in a message can do anything.
struct PreviewScript: Sendable {
  let bytes: [UInt8]
  /// Where a page finds it: another address for every other text, so that a browser may keep it.
  let address: String

  static let path = "/_terskel/vis.js"
  static let events = "/_terskel/hendelser"

  init(in language: MessageLanguage) {
    let words = NoticeWords(language)
    let shown = [
      "lang": language.rawValue, "label": words.label, "open": words.open, "close": words.close,
      "remedy": words.remedy, "criterion": words.criterion, "verdict": words.verdict, "reason": words.reason,
      "file": words.file, "edit": words.edit, "more": words.more, "lost": words.lost,
      "pageScript": SiteRendering.scriptPath,
    ]
    bytes = Array("(function (words) {\n\(source)\(pageChange)\(ending)})(\(jsonLine(shown)));\n".utf8)
    let hash = Manifest.integrity(of: bytes).utf8.filter { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }.prefix(12)
    address = "\(Self.path)?\(String(decoding: Array(hash), as: UTF8.self))"
  }
}

private let source = """
  'use strict';
  var own = document.currentScript;
  var token = own ? own.dataset.token : '';
  // What is remembered from one loading of the page to the next lies in the history entry, so that nothing is stored.
  var kept = (history.state && history.state.terskel) || {};
  var host = document.createElement('aside');
  var root = host.attachShadow({ mode: 'open' });
  var inside = new CSSStyleSheet();
  var around = new CSSStyleSheet();
  var notice = null;
  var events = null;
  var isLeaving = false;

  inside.replaceSync(
    ':host{position:fixed;inset:auto 0 0 0;z-index:2147483000;display:block;color-scheme:light dark;' +
    'font:1rem/1.5 system-ui,sans-serif;text-align:start;direction:ltr;' +
    'color:light-dark(#16202a,#f1f4f6);background:light-dark(#fff,#12171c);border-top:3px solid light-dark(#16202a,#f1f4f6)}' +
    ':host(.up){inset:0 0 auto 0;border-top:0;border-bottom:3px solid light-dark(#16202a,#f1f4f6)}' +
    ':host(.flow){position:static}' +
    '*{box-sizing:border-box}' +
    '.bar{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between;padding:.25rem 1rem}' +
    '.bar p{margin:0;font-weight:600}.bad{color:light-dark(#9b0019,#ffa3a8)}' +
    'button{min-height:2.25rem;padding:.25rem 1rem;font:inherit;font-weight:600;color:inherit;background:transparent;' +
    'border:2px solid currentColor;border-radius:.375rem;cursor:pointer}' +
    ':focus-visible{outline:3px solid currentColor;outline-offset:2px}' +
    '.panel{overflow:auto;max-height:min(45vh,calc(100vh - 12rem));padding:0 1rem .75rem}' +
    ':host(.flow) .panel{max-height:none}.panel[hidden]{display:none}' +
    'h2{font-size:1rem;margin:.75rem 0 .25rem}h3{font-size:1rem;margin:.75rem 0 0}p{margin:.25rem 0}' +
    'pre{margin:.25rem 0;padding:.5rem;overflow-x:auto;font:.875rem/1.4 ui-monospace,monospace;' +
    'background:light-dark(#eef3f6,#1d252c)}' +
    'table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem .25rem 0;' +
    'border-top:1px solid light-dark(#6b7785,#8d9aa6)}th{font-weight:600}caption{text-align:start;font-weight:600}' +
    'a{color:inherit;font-weight:600;display:inline-block;min-height:1.5rem}' +
    '.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}' +
    '@media print{:host{display:none}}');
  root.adoptedStyleSheets = [inside];
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(around);
  host.setAttribute('aria-label', words.label);
  host.setAttribute('data-js', '');
  host.lang = words.lang;

  function make(name, text, parent, kind) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    if (kind) element.className = kind;
    if (parent) parent.appendChild(element);
    return element;
  }
  var said = make('p', '', root, 'said');
  said.setAttribute('role', 'status');
  var bar = make('div', '', root, 'bar');
  var line = make('p', '', bar);
  var button = make('button', words.open, bar);
  button.type = 'button';
  button.setAttribute('aria-controls', 'panel');
  var panel = make('div', '', root, 'panel');
  panel.id = 'panel';
  panel.tabIndex = 0;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', words.label);

  function remember(changes) {
    for (var key in changes) kept[key] = changes[key];
    var state = {};
    for (var other in history.state || {}) state[other] = history.state[other];
    state.terskel = kept;
    history.replaceState(state, '');
  }

  function open(isOpen) {
    panel.hidden = !isOpen;
    button.textContent = isOpen ? words.close : words.open;
    button.setAttribute('aria-expanded', String(isOpen));
    settle();
  }

  // The way out of a page is never covered: the notice goes to the other edge, or into the page where there is no room.
  function settle() {
    var exit = document.querySelector('[data-exit]');
    var places = ['', 'up', 'flow'];
    for (var i = 0; i < places.length; i++) {
      host.className = places[i];
      if (!exit || places[i] === 'flow') break;
      var one = host.getBoundingClientRect(), other = exit.getBoundingClientRect();
      if (one.bottom <= other.top || other.bottom <= one.top) break;
    }
    var height = Math.ceil(host.getBoundingClientRect().height);
    // What is under the notice can be scrolled to.
    around.replaceSync('@media screen{html{' + (host.className === '' ?
      'padding-block-end:' + height + 'px;scroll-padding-block-end:' + height + 'px' : '') + '}}');
  }

  function showFault(fault) {
    var heading = make('h3', '', panel, fault.severity === 'error' ? 'bad' : '');
    heading.textContent = fault.label + ': ' + fault.summary;
    if (fault.excerpt) {
      var text = make('pre', fault.excerpt, panel);
      text.tabIndex = 0;
      text.setAttribute('role', 'group');
      text.setAttribute('aria-label', fault.file);
    }
    make('p', words.remedy + ': ' + fault.remedy, panel);
  }

  function showRoute(route) {
    var table = make('table', '', panel);
    make('caption', route.name, table);
    var head = make('tr', '', make('thead', '', table));
    [words.criterion, words.verdict, words.reason].forEach(function (word) {
      make('th', word, head).scope = 'col';
    });
    var body = make('tbody', '', table);
    route.verdicts.forEach(function (row) {
      var line = make('tr', '', body);
      make('th', row.criterion, line).scope = 'row';
      make('td', row.outcome, line);
      make('td', row.reason, line);
    });
  }

  function show(next) {
    var isFirst = !notice, inPanel = root.activeElement === panel;
    notice = next;
    line.textContent = words.label + ': ' + notice.summary;
    line.className = notice.isOld ? 'bad' : '';
    panel.textContent = '';
    make('h2', words.label, panel, 'said');
    if (notice.edit) make('a', words.edit, make('p', '', panel)).href = notice.edit;
    notice.faults.forEach(showFault);
    if (notice.left) make('p', '+ ' + notice.left + ': ' + words.more, panel);
    if (notice.file) make('p', words.file + ': ' + notice.file, panel);
    notice.routes.forEach(showRoute);
    button.hidden = !(notice.faults.length || notice.file);
    // What was closed stays closed until something else is wrong.
    var wrong = JSON.stringify(notice.faults.filter(function (fault) { return fault.severity === 'error'; }));
    if (wrong !== (kept.wrong || '[]') || isFirst) open(wrong !== '[]' && (wrong !== kept.wrong || !kept.isClosed));
    if (wrong !== kept.wrong) remember({ wrong: wrong, isClosed: false });
    if (inPanel) panel.focus();
    settle();
    // A page that was loaded again does not say what it said before.
    if (kept.said !== notice.summary) {
      remember({ said: notice.summary });
      setTimeout(function () { said.textContent = line.textContent; }, 0);
    }
  }

  function close() {
    open(false);
    remember({ isClosed: true });
  }
  button.addEventListener('click', function () {
    if (!panel.hidden) return close();
    open(true);
    remember({ isClosed: false });
    panel.focus();
  });
  root.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || panel.hidden) return;
    close();
    button.focus();
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && event.target !== host && !panel.hidden && notice && notice.isOld) close();
  });

  """

private let ending = """
  // Whether the page is the one that was saved now, without being loaded.
  function isChanged(page) {
    try {
      return !!page && changePage(page);
    } catch (fault) {
      return false;
    }
  }

  function receive(event) {
    var next = JSON.parse(event.data);
    if (isLeaving) return;
    if (next.token !== token && !isChanged(next.page)) {
      isLeaving = true;
      remember({ scroll: [scrollX, scrollY] });
      location.reload();
      return;
    }
    token = next.token;
    show(next);
  }

  // A tab that nobody sees holds no connection: a browser has six for all the tabs of one address.
  function listen() {
    if (events || document.visibilityState === 'hidden') return;
    events = new EventSource('\(PreviewScript.events)?side=' + encodeURIComponent(location.pathname));
    events.addEventListener('side', receive);
    events.onerror = function () {
      line.textContent = words.lost;
      said.textContent = words.lost;
      kept.said = '';
      if (events.readyState === EventSource.CLOSED) {
        hush();
        setTimeout(listen, 1000);
      }
    };
  }
  function hush() {
    if (events) events.close();
    events = null;
  }

  document.body.appendChild(host);
  panel.hidden = true;
  button.setAttribute('aria-expanded', 'false');
  line.textContent = words.label;
  button.hidden = true;
  if (kept.scroll) {
    scrollTo({ left: kept.scroll[0], top: kept.scroll[1], behavior: 'instant' });
    remember({ scroll: null });
  }
  settle();
  addEventListener('resize', settle);
  addEventListener('scroll', settle, { passive: true });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') hush(); else listen();
  });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', listen);
  listen();

  """
