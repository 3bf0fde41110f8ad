import Diagnostics
import Publishing

/// What a page of the form does: asks the questions, sends what is answered to be judged while somebody writes, and saves.
///
/// It makes text and never markup, holds no rule about content, and changes an answer only when somebody has changed it: what a browser would
/// make of a value that is only shown never reaches the file.
struct FormScript: Sendable {
  let bytes: [UInt8]
  /// Another address for every other text, so that a page and its script always belong together.
  let address: String

  init(in language: MessageLanguage) {
    let addresses = [
      "apne": FormRoutes.open, "vurder": FormRoutes.judge, "lagre": FormRoutes.save, "nokkel": FormRoutes.tokenHeader,
    ]
    bytes = Array(
      "(function (ord, steder) {\n\(source)})(\(jsonLine(FormWords(language).ofScript)), \(jsonLine(addresses)));\n"
        .utf8)
    let hash = Manifest.integrity(of: bytes).utf8.filter { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }.prefix(12)
    address = "\(FormRoutes.script)?\(String(decoding: Array(hash), as: UTF8.self))"
  }
}

private let source = #"""
  'use strict';
  var mark = document.querySelector('meta[name=terskel-nokkel]');

  function make(name, attributes, children) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      var value = attributes[key];
      if (key === 'text') element.textContent = value;
      else if (key === 'on') Object.keys(value).forEach(function (event) { element.addEventListener(event, value[event]); });
      else if (value === true) element.setAttribute(key, '');
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
    });
    (children || []).forEach(function (child) { if (child) element.append(child); });
    return element;
  }
  function fill(text, number) { return text.replace('{n}', number); }

  // The list of texts.
  function list() {
    var form = document.getElementById('filter');
    var rows = Array.from(document.querySelectorAll('#tekster li'));
    var search = document.getElementById('sok');
    var status = document.getElementById('status');
    var language = document.getElementById('sprak');
    function filter() {
      var words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      var count = 0;
      rows.forEach(function (row) {
        var title = row.firstElementChild.textContent.toLocaleLowerCase();
        var fits = words.every(function (word) { return title.includes(word); }) &&
          (!status.value || row.dataset.status === status.value) && (!language.value || row.dataset.sprak === language.value);
        row.hidden = !fits;
        if (fits) count += 1;
      });
      document.getElementById('treff').textContent = fill(ord.treff, count);
    }
    form.hidden = false;
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('input', filter);
    filter();
  }
  if (document.body.classList.contains('liste')) list();

  var root = document.getElementById('skjema');
  if (!root || !mark) return;

  // What the form holds. An answer is changed only by `put`.
  var state = null;
  var saved = '';
  var marked = [];
  var verdict = null;
  var heading = document.getElementById('tittel');
  var status = make('p', { class: 'tilstand', role: 'status', text: ord.laster });
  var summary = make('div', {});
  var form = make('div', {});
  var criteria = make('div', {});
  var frameNote = make('p', { text: ord.ingenSide });
  var frame = make('iframe', { title: ord.slikBlirSiden, sandbox: 'allow-same-origin', hidden: true });
  var frameBox = make('details', { class: 'gruppe' },
    [make('summary', {}, [make('h2', { text: ord.slikBlirSiden })]), frameNote, frame]);
  var message = make('p', { role: 'status' });
  var question = make('div', { class: 'sporsmal', hidden: true });
  var saveButton = make('button', { type: 'button', class: 'forst', text: ord.lagre, on: { click: function () { ask(false); } } });
  var draftButton = make('button', { type: 'button', text: ord.lagreUtkast, on: { click: function () { ask(true); } } });
  var bar = make('div', { class: 'linje' }, [message, question, saveButton, draftButton]);

  // The preview has another key once it has been started again; the page of the form tells it.
  async function freshKey() {
    try {
      var page = new DOMParser().parseFromString(await (await fetch(location.href, { cache: 'no-store' })).text(), 'text/html');
      var other = page.querySelector('meta[name=terskel-nokkel]');
      if (!other || other.content === mark.content) return false;
      mark.content = other.content;
      return true;
    } catch (fault) {
      return false;
    }
  }
  async function send(place, body, isSecond) {
    try {
      var headers = { 'Content-Type': 'application/json' };
      headers[steder.nokkel] = mark.content;
      var answer = await fetch(place, { method: 'POST', headers: headers, body: JSON.stringify(body), cache: 'no-store' });
      if (answer.status === 403 && !isSecond && await freshKey()) return send(place, body, true);
      var text = await answer.text();
      try { return { status: answer.status, data: JSON.parse(text) }; }
      catch (fault) { return { status: answer.status, data: { melding: text } }; }
    } catch (fault) {
      return { status: 0, data: { melding: ord.tapt } };
    }
  }

  // MARK: Answers

  function get(path) { return path.reduce(function (value, key) { return value == null ? value : value[key]; }, state.felt); }
  function put(path, value) {
    var place = state.felt;
    path.slice(0, -1).forEach(function (key, index) {
      if (place[key] === null || typeof place[key] !== 'object') place[key] = typeof path[index + 1] === 'number' ? [] : {};
      place = place[key];
    });
    place[path[path.length - 1]] = value;
    changed();
  }
  // Without what is empty, so that what is written and taken away again is no change.
  function tidy(value) {
    if (value == null || value === '') return null;
    if (Array.isArray(value)) {
      var items = value.map(tidy).filter(function (item) { return item !== null; });
      return items.length ? items : null;
    }
    if (typeof value !== 'object') return value;
    var record = {};
    Object.keys(value).sort().forEach(function (key) {
      var part = tidy(value[key]);
      if (part !== null) record[key] = part;
    });
    return Object.keys(record).some(function (key) { return key !== '_fra'; }) ? record : null;
  }
  function isEmpty(value) { return tidy(value) === null; }
  function isNotation(value) { return value !== null && typeof value === 'object' && typeof value._notasjon === 'string'; }
  function snapshot() { return JSON.stringify([tidy(state.felt), state.andre, state.tekst, state.mappe, state.navn]); }
  function isChanged() { return state !== null && snapshot() !== saved; }
  function request() {
    var others = {};
    state.andre.forEach(function (text, index) { others[index] = text; });
    return { fil: state.fil, mappe: state.mappe, navn: state.fil ? null : state.navn, grunnlag: state.grunnlag, felt: state.felt, andre: others, tekst: state.tekst };
  }

  // MARK: Questions

  function idOf(path) { return 'f-' + path.join('-').replace(/\s/g, '_'); }
  function notesOf(id) { return make('div', { id: id + '-m' }); }
  function describe(id, extra) { return [id + '-h'].concat(extra || []).join(' '); }
  function helpOf(q) {
    var examples = (q.forslag || []).map(function (text) { return '«' + text + '»'; })
      .filter(function (text) { return !q.hjelp.includes(text); }).slice(0, 4);
    return [q.hjelp, q.slag === 'linjer' ? ord.linjer : '', examples.length ? ord.eksempler + ': ' + examples.join(', ') + '.' : '']
      .filter(Boolean).join(' ');
  }
  function hint(id, text) { return make('p', { class: 'hjelp', id: id + '-h', text: text }); }
  function labelOf(q, id) {
    return make('label', { for: id, text: q.navn }, [q.kreves && !q.stille && make('span', { class: 'kreves', text: ' (' + ord.kreves + ')' })]);
  }
  function legendOf(text, isRequired) {
    return make('legend', { text: text }, [isRequired && make('span', { class: 'kreves', text: ' (' + ord.kreves + ')' })]);
  }

  function field(q, path) {
    var value = get(path);
    var element;
    if (isNotation(value)) element = notation(q, path);
    else if (q.slag === 'post') element = typeof value === 'string' && value ? short(q, path) : record(q, path);
    else if (q.slag === 'poster') element = records(q, path);
    else if (q.slag === 'flervalg') element = choices(q, path);
    else element = simple(q, path);
    element.dataset.sti = JSON.stringify(path);
    return element;
  }
  // Asks a question anew, after its answer has got another shape.
  function again(q, path, focus) {
    var old = Array.from(form.querySelectorAll('[data-sti]')).find(function (element) { return element.dataset.sti === JSON.stringify(path); });
    if (!old) return;
    old.replaceWith(field(q, path));
    mend();
    var wanted = focus && document.getElementById(focus);
    if (wanted) wanted.focus();
  }

  function simple(q, path) {
    var id = idOf(path);
    var value = get(path);
    var control;
    var extra = [];
    var explanation = null;
    var suggestions = null;
    if (q.slag === 'valg') {
      extra = [id + '-v'];
      explanation = make('p', { class: 'hjelp', id: id + '-v' });
      control = make('select', { id: id }, [make('option', { value: '', text: ord.velg })]);
      q.valg.forEach(function (choice) { control.append(make('option', { value: choice.verdi, text: choice.navn })); });
      if (value && !q.valg.some(function (choice) { return choice.verdi === value; })) {
        control.append(make('option', { value: value, text: '«' + value + '» (' + ord.ukjent + ')' }));
      }
      control.value = value || '';
      var explain = function () {
        var chosen = q.valg.find(function (choice) { return choice.verdi === control.value; });
        explanation.textContent = chosen ? chosen.hjelp : '';
      };
      explain();
      control.addEventListener('change', function () { explain(); put(path, control.value); });
    } else if (q.slag === 'tekst' || q.slag === 'linjer') {
      var isLines = q.slag === 'linjer';
      control = make('textarea', { id: id, rows: 2 });
      control.value = isLines ? (value || []).join('\n') : value || '';
      control.addEventListener('input', function () {
        put(path, isLines ? control.value.split('\n').filter(function (line) { return line.trim(); }) : control.value);
      });
    } else {
      var isDay = q.slag === 'dag' && (!value || /^\d{4}-\d{2}-\d{2}$/.test(value));
      control = make('input', { id: id, type: isDay ? 'date' : 'text', autocomplete: 'off' });
      if (!isDay && q.forslag) {
        suggestions = make('datalist', { id: id + '-l' }, q.forslag.map(function (text) { return make('option', { value: text }); }));
        control.setAttribute('list', id + '-l');
      }
      control.value = value || '';
      // Half a date is no answer, and no reason to lose the one that was there.
      control.addEventListener('input', function () { if (!control.validity.badInput) put(path, control.value); });
      control.addEventListener('blur', function () { if (control.validity.badInput) control.value = get(path) || ''; });
    }
    if (q.kreves) control.setAttribute('aria-required', 'true');
    control.dataset.hjelp = describe(id, extra);
    control.setAttribute('aria-describedby', control.dataset.hjelp);
    return make('div', { class: 'felt' },
      [labelOf(q, id), hint(id, helpOf(q)), control, suggestions, explanation, notesOf(id)]);
  }

  function group(q, path, children, kind) {
    var id = idOf(path);
    return make('fieldset', { class: 'felt ' + (kind || ''), id: id, tabindex: '-1', 'aria-describedby': describe(id), 'data-hjelp': describe(id) },
      [legendOf(q.navn, q.kreves && !q.stille), hint(id, q.hjelp), notesOf(id)].concat(children));
  }

  // What stood in the file stands where it stood, if it is chosen again; what is new comes after it.
  function inOrder(values, path) {
    var first = path.reduce(function (value, key) { return value == null ? value : value[key]; }, state.forst);
    if (!Array.isArray(first)) return values;
    var known = first.filter(function (value) { return values.includes(value); });
    return known.concat(values.filter(function (value) { return !first.includes(value); }));
  }

  function choices(q, path) {
    var id = idOf(path);
    var chosen = get(path) || [];
    var known = q.valg.map(function (choice) { return choice.verdi; });
    var strange = chosen.filter(function (value) { return !known.includes(value); });
    var all = q.valg.concat(strange.map(function (value) { return { verdi: value, navn: '«' + value + '» (' + ord.ukjent + ')', hjelp: '' }; }));
    function choose(value, isChosen) {
      var now = (get(path) || []).filter(function (other) { return other !== value; });
      put(path, inOrder(isChosen ? now.concat(value) : now, path));
    }
    if (all.length <= 24) {
      return group(q, path, [make('div', { class: 'avkryss' }, all.map(function (choice, index) {
        var box = make('input', { type: 'checkbox', id: id + '-' + index, title: choice.hjelp || null });
        box.checked = chosen.includes(choice.verdi);
        box.addEventListener('change', function () { choose(choice.verdi, box.checked); });
        return make('label', { for: box.id }, [box, make('span', { text: choice.navn })]);
      }))]);
    }
    var select = make('select', { id: id + '-velg', 'aria-label': q.navn + ': ' + ord.leggTil },
      [make('option', { value: '', text: ord.velg })].concat(all.filter(function (choice) { return !chosen.includes(choice.verdi); })
        .map(function (choice) { return make('option', { value: choice.verdi, text: choice.navn }); })));
    var add = make('button', { type: 'button', class: 'liten', text: ord.leggTil, 'aria-label': ord.leggTil + ': ' + q.navn, on: { click: function () {
      if (!select.value) return;
      choose(select.value, true);
      again(q, path, id + '-velg');
    } } });
    return group(q, path, [
      chosen.length ? make('ul', { class: 'valgt' }, chosen.map(function (value) {
        var choice = all.find(function (each) { return each.verdi === value; });
        return make('li', {}, [make('span', { text: choice.navn }), make('button', { type: 'button', class: 'liten', text: ord.taBort,
          'aria-label': ord.taBort + ': ' + choice.navn, on: { click: function () { choose(value, false); again(q, path, id + '-velg'); } } })]);
      })) : null,
      make('div', { class: 'verktoy' }, [select, add])]);
  }

  var usual = ['egenandel', 'henvisning', 'vedtak', 'ventetid', 'epost', 'nettside', 'adresse', 'adkomst', 'start', 'slutt'];
  // Many questions at once are hard to see through: those that are not answered wait behind a heading.
  function parts(q, path, value) {
    var first = q.deler.filter(function (part, index) {
      return index === 0 || q.deler.length < 9 && index === 1 || part.kreves || usual.includes(part.id) || !isEmpty(value && value[part.id]);
    });
    if (q.deler.length - first.length < 2) first = q.deler;
    var rest = q.deler.filter(function (part) { return !first.includes(part); });
    return first.map(function (part) { return field(part, path.concat(part.id)); }).concat(!rest.length ? [] :
      make('details', { class: 'felt', id: idOf(path) + '-flere' }, [make('summary', { text: ord.flere })].concat(
        rest.map(function (part) { return field(part, path.concat(part.id)); }))));
  }

  function record(q, path) { return group(q, path, parts(q, path, get(path)), 'post'); }

  function records(q, path) {
    var id = idOf(path);
    var items = get(path) || [];
    var rows = items.map(function (item, index) {
      var name = q.navn + ' ' + (index + 1);
      return make('fieldset', { class: 'en', id: idOf(path.concat(index)), tabindex: '-1' }, [make('legend', { text: name })].concat(
        parts(q, path.concat(index), item), [notesOf(idOf(path.concat(index))), make('p', {}, [make('button', { type: 'button', class: 'liten', text: ord.taBort + ': ' + name, on: { click: function () {
          put(path, (get(path) || []).filter(function (other, place) { return place !== index; }));
          again(q, path, id + '-ny');
        } } })])]));
    });
    var add = make('button', { type: 'button', id: id + '-ny', text: ord.leggTil + ': ' + q.navn.toLocaleLowerCase(), on: { click: function () {
      var now = (get(path) || []).concat({});
      put(path, now);
      again(q, path);
      var row = document.getElementById(idOf(path.concat(now.length - 1)));
      var control = row && row.querySelector('input, select, textarea');
      if (control) control.focus();
    } } });
    return group(q, path, rows.concat(make('p', {}, [add])), 'post');
  }

  function short(q, path) {
    var id = idOf(path);
    var control = make('input', { id: id, type: 'text', autocomplete: 'off', 'aria-describedby': describe(id), 'data-hjelp': describe(id) });
    control.value = get(path);
    control.addEventListener('input', function () { put(path, control.value); });
    var split = make('button', { type: 'button', class: 'liten', text: ord.delOpp, 'aria-label': ord.delOpp + ': ' + q.navn, on: { click: function () {
      var text = q.deler.find(function (part) { return part.id === 'tekst'; }) || q.deler[0];
      var answer = {};
      answer[text.id] = text.slag === 'linjer' || text.slag === 'flervalg' ? [get(path)] : get(path);
      put(path, answer);
      again(q, path, id);
    } } });
    return make('div', { class: 'felt' },
      [labelOf(q, id), hint(id, q.hjelp + ' ' + ord.kort), control, make('p', {}, [split]), notesOf(id)]);
  }

  function notation(q, path) {
    var id = idOf(path);
    var control = make('textarea', { id: id, class: 'notasjon', rows: 4, spellcheck: 'false', 'aria-describedby': describe(id), 'data-hjelp': describe(id) });
    control.value = get(path)._notasjon;
    control.addEventListener('input', function () { put(path, { _notasjon: control.value }); });
    return make('div', { class: 'felt' }, [labelOf(q, id), hint(id, q.hjelp + ' ' + ord.notasjon), control, notesOf(id)]);
  }

  // MARK: The text below

  function prose() {
    var id = 'f-_tekst';
    var control = make('textarea', { id: id, class: 'prosa', rows: 14, 'aria-describedby': describe(id), 'data-hjelp': describe(id) });
    control.value = state.tekst;
    control.addEventListener('input', function () { state.tekst = control.value; changed(); });
    function insert(before, after, isLine, fallback) {
      var start = control.selectionStart;
      var end = control.selectionEnd;
      var text = control.value.slice(start, end) || fallback || '';
      if (isLine && start > 0 && control.value[start - 1] !== '\n') before = '\n\n' + before;
      control.setRangeText(before + text + after, start, end, 'end');
      control.focus();
      state.tekst = control.value;
      changed();
    }
    function tool(text, act) { return make('button', { type: 'button', class: 'liten', text: text, on: { click: act } }); }
    var tools = state.harFelt ? make('div', { class: 'verktoy', role: 'group', 'aria-label': ord.settInn }, [
      tool(ord.overskrift, function () { insert('## ', '', true); }), tool(ord.punkt, function () { insert('- ', '', true); }),
      tool(ord.uthevet, function () { insert('**', '**', false); }), tool(ord.lenke, function () { insert('[', '](https://)', false, ord.lenketekst); }),
    ]) : null;
    return make('section', { class: 'gruppe', 'aria-labelledby': 'g-tekst' }, [
      make('h2', { id: 'g-tekst' }, [make('label', { for: id, text: ord.tekst })]),
      hint(id, state.harFelt ? ord.tekstHjelp : ord.helFil), tools, control, notesOf(id)]);
  }

  function others() {
    if (!state.andre.length) return null;
    return make('section', { class: 'gruppe', 'aria-labelledby': 'g-andre' }, [
      make('h2', { id: 'g-andre', text: ord.andreTittel })].concat(state.andre.map(function (text, index) {
        var id = 'f-_andre-' + index;
        var control = make('textarea', { id: id, class: 'notasjon', rows: 2, spellcheck: 'false', 'aria-describedby': describe(id), 'data-hjelp': describe(id) });
        control.value = text;
        control.addEventListener('input', function () { state.andre[index] = control.value; changed(); });
        return make('div', { class: 'felt' }, [make('label', { for: id, text: ord.linje + ' ' + (index + 1) }), hint(id, ord.andreHjelp), control, notesOf(id)]);
      })));
  }

  function municipality() {
    if (!state.mapper.length) return null;
    var id = 'f-_mappe';
    var control = make('select', { id: id }, [make('option', { value: '', text: ord.alleKommuner })].concat(
      state.mapper.map(function (folder) { return make('option', { value: folder, text: folder.replace(/^kommuner\//, '') }); })));
    control.value = state.mappe || '';
    control.addEventListener('change', function () { state.mappe = control.value || null; changed(); });
    return make('section', { class: 'gruppe' }, [make('div', { class: 'felt' }, [make('label', { for: id, text: ord.kommune }), control])]);
  }

  // What the file of a new text is called, where the title does not say.
  function fileName() {
    if (state.fil) return null;
    var id = 'f-_navn';
    var control = make('input', { id: id, type: 'text', autocomplete: 'off', 'aria-describedby': describe(id), 'data-hjelp': describe(id) });
    control.value = state.navn;
    control.addEventListener('input', function () { state.navn = control.value; changed(); });
    return make('section', { class: 'gruppe', id: 'g-navn', hidden: !state.navn && !(verdict && verdict.sporNavn) }, [
      make('div', { class: 'felt' }, [make('label', { for: id, text: ord.filnavn }), hint(id, ord.filnavnHjelp), control, notesOf(id)])]);
  }

  // MARK: The whole form

  function count() {
    form.querySelectorAll('details[data-gruppe]').forEach(function (box) {
      var group = state.ark.grupper[Number(box.dataset.gruppe)];
      var number = group.sporsmal.filter(function (q) { return !isEmpty(get([q.id])); }).length;
      box.querySelector('.antall').textContent = number ? number + ' ' + ord.utfylt : ord.ingenUtfylt;
    });
  }

  function draw() {
    var open = Array.from(form.querySelectorAll('details[open]')).map(function (box) { return box.id; });
    var active = form.contains(document.activeElement) ? document.activeElement : null;
    var focused = active ? active.id : '';
    var caret = active && /^(text|textarea)$/.test(active.type) ? [active.selectionStart, active.selectionEnd, active.scrollTop] : null;
    var sections = [municipality()];
    if (state.harFelt) {
      state.ark.grupper.forEach(function (group, index) {
        var fields = group.sporsmal.map(function (q) { return field(q, [q.id]); });
        if (group.apen) {
          sections.push(make('section', { class: 'gruppe', 'aria-labelledby': 'g-' + index }, [make('h2', { id: 'g-' + index, text: group.tittel })].concat(fields)));
        } else {
          sections.push(make('details', { class: 'gruppe', id: 'd-' + index, 'data-gruppe': index, open: open.includes('d-' + index) },
            [make('summary', {}, [make('h2', { text: group.tittel }), make('span', { class: 'antall' })])].concat(fields)));
        }
        // Below the title, which must not move while somebody writes it.
        if (index === 0) sections.push(fileName());
        if (index === 1) sections.push(prose());
      });
      sections.push(others());
    } else {
      sections.push(prose());
    }
    form.replaceChildren.apply(form, sections.filter(Boolean));
    open.forEach(function (id) { var box = document.getElementById(id); if (box) box.open = true; });
    count();
    mend();
    var wanted = focused && document.getElementById(focused);
    if (!wanted) return;
    wanted.focus();
    if (caret && wanted.type === active.type) {
      wanted.setSelectionRange(caret[0], caret[1]);
      wanted.scrollTop = caret[2];
    }
  }

  function named() {
    var title = state.felt.tittel;
    var name = typeof title === 'string' && title.trim() ? title : state.fil || ord.ny;
    heading.textContent = name;
    document.title = name;
  }

  function take(opened) {
    state = { fil: opened.fil || null, grunnlag: opened.grunnlag, felt: opened.felt, andre: opened.andre, tekst: opened.tekst, harFelt: opened.harFelt,
      ark: opened.ark, mapper: opened.mapper, mappe: null, navn: '', adresse: opened.adresse || null,
      forst: JSON.parse(JSON.stringify(opened.felt)) };
    // Of one answer with parts it is said once that it must be there.
    state.ark.grupper.forEach(function (group) {
      group.sporsmal.forEach(function (q) {
        if (q.slag === 'post') q.deler.forEach(function (part) { part.stille = true; });
      });
    });
    saved = snapshot();
  }

  // What the form shows of a state.
  function shape(state) {
    return JSON.stringify([tidy(state.felt), state.andre, state.tekst, state.harFelt, state.mapper],
      function (key, value) { return key === '_fra' ? undefined : value; });
  }
  // After a save: what was written since it was sent stays, and what is shown already is not drawn anew, so that the caret stays too.
  function adopt(opened, sent) {
    var before = state;
    take(opened);
    Object.keys(before.felt).forEach(function (key) {
      if (JSON.stringify(before.felt[key]) !== JSON.stringify(sent.felt[key])) state.felt[key] = before.felt[key];
    });
    if (before.tekst !== sent.tekst) state.tekst = before.tekst;
    before.andre.forEach(function (text, index) {
      if (text !== sent.andre[index] && index < state.andre.length) state.andre[index] = text;
    });
    var asked = document.getElementById('g-navn');
    if (asked) asked.remove();
    if (shape(before) !== shape(state)) draw();
  }

  // MARK: What is said of it

  function reveal(element) {
    for (var box = element.closest('details'); box; box = box.parentElement && box.parentElement.closest('details')) box.open = true;
  }
  function target(place) {
    for (var length = place.length; length > 0; length -= 1) {
      var path = place.slice(0, length);
      var element = document.getElementById(idOf(path));
      if (element) return element;
    }
    return null;
  }
  function noted(finding) {
    var name = finding.alvor === 'error' ? ord.feil : finding.alvor === 'warning' ? ord.advarsel : ord.tips;
    return make('p', { class: 'melding ' + finding.alvor }, [make('b', { text: name + ': ' + finding.sammendrag }),
      make('span', { text: ord.retting + ': ' + finding.rettelse })]);
  }
  // Puts every finding at its question.
  function mend() {
    marked.forEach(function (element) {
      element.removeAttribute('aria-invalid');
      if (element.dataset.hjelp) element.setAttribute('aria-describedby', element.dataset.hjelp);
      var notes = document.getElementById(element.id + '-m');
      if (notes) notes.replaceChildren();
    });
    marked = [];
    var errors = [];
    var warnings = [];
    (verdict ? verdict.feil : []).forEach(function (finding) {
      var element = target(finding.sted);
      var link = make('span', { text: finding.sammendrag });
      if (element) {
        var notes = document.getElementById(element.id + '-m');
        if (notes) notes.append(noted(finding));
        marked.push(element);
        if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) && finding.alvor === 'error') element.setAttribute('aria-invalid', 'true');
        if (element.dataset.hjelp) element.setAttribute('aria-describedby', element.dataset.hjelp + ' ' + element.id + '-m');
        link = make('a', { href: '#' + encodeURIComponent(element.id), text: finding.sammendrag, on: { click: function (event) {
          event.preventDefault();
          var now = target(finding.sted);
          if (!now) return;
          reveal(now);
          now.focus();
          now.scrollIntoView({ block: 'center' });
        } } });
      }
      if (finding.alvor === 'error') errors.push(link);
      if (finding.alvor === 'warning') warnings.push(link);
    });
    function box(title, links, kind) {
      if (!links.length) return null;
      return make('section', { class: 'oppsummering ' + kind, 'aria-label': title }, [make('h2', { text: title }),
        make('ul', {}, links.map(function (link) { return make('li', {}, [link]); }))]);
    }
    summary.replaceChildren.apply(summary,
      [box(ord.maaRettes, errors, ''), box(ord.kanBliBedre, warnings, 'mild')].filter(Boolean));
  }

  function tell(text, kind) {
    if (status.textContent !== text) status.textContent = text;
    status.className = 'tilstand ' + (kind || '');
  }

  function judgedRoutes(routes) {
    criteria.replaceChildren(make('details', { class: 'gruppe', id: 'd-kriterier', open: !!criteria.querySelector('details[open]') },
      [make('summary', {}, [make('h2', { text: ord.kriterier })])].concat(routes.length ? routes.map(function (route) {
        return make('div', { class: 'tabell', tabindex: '0', role: 'group', 'aria-label': route.name }, [make('table', {}, [make('caption', { text: route.name }),
          make('thead', {}, [make('tr', {}, [ord.kriterium, ord.vurdering, ord.grunn].map(function (text) { return make('th', { scope: 'col', text: text }); }))]),
          make('tbody', {}, route.verdicts.map(function (row) {
            return make('tr', {}, [make('th', { scope: 'row', text: row.criterion }), make('td', { text: row.outcome }), make('td', { text: row.reason })]);
          }))])]);
      }) : [make('p', { text: ord.ingenKriterier })])));
  }

  var shown = null;
  function showPage(address) {
    frameNote.textContent = address ? '' : shown ? ord.gammelSide : ord.ingenSide;
    frameNote.hidden = !!address;
    if (address) shown = address;
    if (!shown || !frameBox.open) return;
    frame.hidden = false;
    if (frame.dataset.side === shown) return;
    frame.dataset.side = shown;
    var place = 0;
    try { place = frame.contentWindow.scrollY; } catch (fault) { place = 0; }
    frame.onload = function () { try { frame.contentWindow.scrollTo(0, place); } catch (fault) { return; } };
    frame.contentWindow.location.replace(shown);
  }
  frameBox.addEventListener('toggle', function () { showPage(verdict && verdict.vis); });

  var timer = null;
  var running = null;
  var isStale = false;
  function changed() {
    named();
    count();
    note();
    clearTimeout(timer);
    timer = setTimeout(judge, 250);
  }
  function note() { message.textContent = isChanged() ? ord.ulagret : state.fil ? ord.uendret : ''; }

  // One at a time, and once more where somebody has gone on writing meanwhile.
  function judge() {
    clearTimeout(timer);
    isStale = true;
    if (!running) {
      running = (async function () {
        while (isStale) {
          isStale = false;
          var answer = await send(steder.vurder, request());
          if (!isStale) judged(answer);
        }
        running = null;
      })();
    }
    return running;
  }
  function judged(answer) {
    if (answer.status === 200) {
      verdict = answer.data;
      var errors = verdict.feil.filter(function (finding) { return finding.alvor === 'error'; }).length;
      var text = errors ? (errors === 1 ? ord.enFeil : fill(ord.flereFeil, errors)) + ' · ' + verdict.sammendrag : verdict.sammendrag;
      if (verdict.andreFeil) text += ' · ' + fill(ord.andreFeil, verdict.andreFeil);
      tell(text, errors ? 'feil' : verdict.publiseres ? 'bra' : '');
      judgedRoutes(verdict.kriterier);
      var asked = document.getElementById('g-navn');
      if (asked && verdict.sporNavn) asked.hidden = false;
    } else {
      verdict = { feil: (answer.data.sted || []).map(function (place) {
        return { sted: place, alvor: 'error', sammendrag: answer.data.melding, rettelse: '' };
      }), kriterier: [], vis: null, harFeil: answer.status === 422 };
      tell(answer.data.melding || ord.tapt, 'feil');
    }
    if (!verdict.harFeil) settle();
    mend();
    showPage(verdict.vis);
  }

  // MARK: Saving

  async function ask(asDraft) {
    var wasDraft = get(['utkast']);
    if (asDraft) {
      put(['utkast'], 'ja');
      draw();
    }
    saveButton.disabled = draftButton.disabled = true;
    await judge();
    saveButton.disabled = draftButton.disabled = false;
    if (verdict && verdict.harFeil && state.felt.utkast !== 'ja' && state.harFelt) return doubt();
    if (!await save() && asDraft) {
      var why = Array.from(message.childNodes);
      put(['utkast'], wasDraft);
      draw();
      message.replaceChildren.apply(message, why);
    }
  }
  // Takes the question away.
  function settle() {
    if (question.hidden) return;
    var hadFocus = question.contains(document.activeElement);
    question.hidden = true;
    saveButton.hidden = draftButton.hidden = false;
    if (hadFocus) saveButton.focus();
  }
  // What cannot be published is in the way of all else, which whoever saves it should know before.
  function doubt() {
    function button(text, act, kind) {
      return make('button', { type: 'button', class: kind || '', text: text, on: { click: function () {
        settle();
        act();
      } } });
    }
    question.replaceChildren(make('p', { id: 'sperret', text: ord.sperret }), make('div', { class: 'verktoy', role: 'group', 'aria-labelledby': 'sperret' }, [
      button(ord.lagreUtkast, function () { saveButton.focus(); ask(true); }, 'forst'),
      button(ord.lagreLikevel, function () { saveButton.focus(); save(); }), button(ord.fortsett, function () { saveButton.focus(); }),
    ]));
    question.hidden = false;
    saveButton.hidden = draftButton.hidden = true;
    question.querySelector('button').focus();
  }
  async function save(isRestored) {
    message.textContent = ord.lagrer;
    var body = request();
    if (isRestored) body.gjenopprett = true;
    var sent = JSON.parse(JSON.stringify({ felt: state.felt, andre: state.andre, tekst: state.tekst }));
    var answer = await send(steder.lagre, body);
    if (answer.status === 200) {
      settle();
      if (answer.data.opnet) {
        adopt(answer.data.opnet, sent);
        history.replaceState(null, '', state.adresse);
      }
      named();
      await judge();
      message.textContent = isChanged() ? ord.ulagret : answer.data.melding + (verdict && verdict.harFeil ? ' · ' + verdict.sammendrag : '');
      return true;
    }
    message.textContent = answer.data.melding || ord.tapt;
    if (answer.data.borte) {
      message.append(make('button', { type: 'button', class: 'liten', text: ord.gjenopprett, on: { click: function () { save(true); } } }));
    } else if (answer.status === 409 && state.fil) {
      message.append(make('button', { type: 'button', class: 'liten', text: ord.lastAnew, on: { click: open } }));
    }
    return false;
  }

  async function open() {
    var answer = await send(steder.apne, { fil: root.dataset.fil || (state && state.fil) || null });
    if (answer.status !== 200) {
      tell(answer.data.melding || ord.tapt, 'feil');
      return;
    }
    take(answer.data);
    verdict = null;
    draw();
    named();
    note();
    judgedRoutes([]);
    await judge();
    note();
  }

  frameBox.open = window.matchMedia('(min-width: 70rem)').matches;
  root.replaceChildren(make('div', { class: 'deler' }, [make('div', {}, [status, summary, form]), make('div', { class: 'ved' }, [frameBox, criteria])]), bar);
  window.addEventListener('beforeunload', function (event) { if (isChanged()) event.preventDefault(); });
  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      if (!saveButton.disabled && state) ask(false);
    }
    if (event.key === 'Escape') settle();
  });
  open();

  """#
