/// A calm page in one column: dark on light or light on dark, readable at 320 px, with targets that a thumb hits.
///
/// The colours are names, so that a site's own colour replaces three of them (`SiteColour`).
let builtInStyleSheet: String = {
  // Indentation, line ends and the names of the parts are for us, and would cost every first visit. Every line ends with a bracket or a sign.
  let lines = written.split(separator: "\n").map { $0.drop { $0 == " " } }
  return lines.filter { !$0.hasPrefix("/*") }.map(compact).joined() + "\n"
}()

/// A line without the spaces that only readers of the source need; what stands between quotation marks is somebody's text.
private func compact(_ line: Substring) -> String {
  let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
  return parts.enumerated().map { index, part in
    guard index.isMultiple(of: 2) else { return String(part) }
    return [(": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (" }", "}"), (";}", "}")]
      .reduce(String(part)) { $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1) }
  }
  .joined(separator: "\"")
}

private let written = """
  :root {
    color-scheme: light dark;
    --ink: #16202a; --paper: #fff; --quiet: #eef3f6; --soft: #45525e; --line: #6b7785; --hair: #c9d2da;
    --link: #0b4a8f; --button: #0b4a8f; --on-button: #fff; --acute: #9b0019;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ink: #f1f4f6; --paper: #12171c; --quiet: #1d252c; --soft: #bcc7d0; --line: #8d9aa6; --hair: #3b4751;
      --link: #9ccbff; --button: #9ccbff; --on-button: #0b1116; --acute: #ffa3a8;
    }
  }
  * { box-sizing: border-box; }
  html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body {
    margin: 0 auto; max-width: 46rem; padding: 0 1rem 2rem; background: var(--paper); color: var(--ink);
    font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    overflow-wrap: break-word;
  }
  a { color: var(--link); text-underline-offset: .15em; }
  a:hover { text-decoration-thickness: .15em; }
  a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex="0"]:focus-visible {
    outline: 3px solid var(--ink); outline-offset: 2px; border-radius: .125rem;
  }
  main:focus { outline: none; }
  h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
  h1, h2, h3, .name, .breadcrumb, .cards, .choices { overflow-wrap: anywhere; }
  h1 { font-size: 1.75rem; margin: .75rem 0 .5rem; }
  h2 { font-size: 1.3125rem; margin: 2rem 0 .5rem; }
  h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
  h4 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
  p, ul, ol { margin: .5rem 0 .75rem; }
  li + li { margin-top: .25rem; }
  img { max-width: 100%; height: auto; }
  figure { margin: 1.25rem 0; }
  figcaption { font-size: .9375rem; color: var(--soft); }
  blockquote { margin: 1rem 0; padding: 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
  pre { overflow-x: auto; }

  /* Head */
  .skip { position: absolute; inset-inline-start: -100vw; }
  .skip:focus { position: static; display: block; padding: .75rem 0; }
  .page-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: 1rem; padding-top: .25rem; }
  .page-head header { display: contents; }
  .page-head .skip:focus, .example { flex-basis: 100%; }
  .example { margin: .25rem 0 0; font-size: .875rem; line-height: 1.35; color: var(--soft); }
  .example strong { font-weight: 600; }
  .site { margin: 0; font-weight: 700; }
  .site a { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; color: inherit; text-decoration: none; }
  .site a:hover { text-decoration: underline; }
  .logo { max-height: 2.25rem; width: auto; }
  .languages ul, .breadcrumb ol, .letters, .choices, footer ul, .chips { list-style: none; margin: 0; padding: 0; }
  .languages ul, .breadcrumb ol, .letters, footer ul, .chips { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  .languages li, .breadcrumb li, .letters li, footer li, .choices li, .chips li { margin: 0; }
  .languages ul { gap: 0 .75rem; }
  .languages a, footer a { display: inline-flex; align-items: center; min-width: 1.5rem; min-height: 2.25rem; font-size: .9375rem; }
  .languages [aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
  .breadcrumb { font-size: .9375rem; margin-top: .75rem; }
  .breadcrumb a { display: inline-block; padding: .125rem 0; }
  .breadcrumb ol { gap: 0 .5rem; }
  .breadcrumb li + li::before { content: "›" / ""; margin-inline-end: .5rem; color: var(--soft); }

  /* The way out stays in sight, and lies before everything else */
  .exit { display: contents; }
  .exit a {
    position: sticky; top: .25rem; z-index: 1; display: flex; align-items: center; justify-content: center;
    width: fit-content; min-height: 2.75rem; margin-block: .25rem 0; margin-inline: auto 0; padding: .25rem 1.25rem;
    border: 2px solid var(--paper); border-radius: .375rem; background: var(--ink); color: var(--paper); font-weight: 700; text-decoration: none;
  }
  .exit p { margin: .25rem 0; font-size: .875rem; line-height: 1.35; text-align: end; }

  /* Urgent help: three numbers, nothing to read */
  .acute { border: 4px solid var(--acute); border-radius: .5rem; margin: .375rem 0 0; padding: 0 .75rem; background: var(--paper); }
  .acute ul { list-style: none; margin: 0; padding: 0; }
  .acute li { display: flex; align-items: center; justify-content: space-between; gap: .75rem; margin: 0; font-size: .9375rem; line-height: 1.25; }
  .acute li + li { border-top: 1px solid var(--hair); }
  .acute a {
    flex: none; display: inline-flex; align-items: center; justify-content: flex-end; min-width: 3.5rem; min-height: 2.75rem;
    font-size: 1.25rem; font-weight: 800; white-space: nowrap; color: var(--acute);
  }

  /* A service */
  .lead { font-size: 1.1875rem; line-height: 1.45; margin: .25rem 0 .75rem; }
  .notice { border: 2px solid var(--line); border-radius: .375rem; background: var(--quiet); padding: .5rem .75rem; }
  .badge { border-inline-start: .375rem solid var(--button); padding: .125rem .75rem; font-weight: 600; }
  .facts { margin: 0; }
  .facts > div { border-top: 1px solid var(--hair); padding: .375rem 0; }
  .facts > div:last-child { border-bottom: 1px solid var(--hair); }
  .facts dt { color: var(--soft); line-height: 1.4; }
  .facts dd { margin: 0; font-weight: 600; line-height: 1.4; }
  .facts dd + dd, .more dd, .per-route dd { font-weight: 400; }
  @media (min-width: 22rem) {
    .facts > div { display: grid; grid-template-columns: minmax(8.5rem, 4fr) minmax(0, 7fr); column-gap: .75rem; }
    .facts dd { grid-column: 2; }
  }
  .facts > .per-route { display: block; }
  .contact { background: var(--quiet); border: 1px solid var(--hair); border-radius: .5rem; margin: 1.5rem -.25rem; padding: .75rem .75rem 1rem; }
  .contact > h2, .contact > h3 { margin-top: 0; }
  .reach p { margin: .5rem 0; }
  .button, button {
    display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: .5rem 1.25rem;
    border: 2px solid var(--button); border-radius: .375rem; background: var(--button); color: var(--on-button);
    font: inherit; font-weight: 700; text-align: center; text-decoration: none; cursor: pointer;
  }
  .button:hover, button:hover { text-decoration: underline; }
  .phone { display: flex; min-height: 3.5rem; font-size: 1.375rem; letter-spacing: .01em; }
  .second { background: var(--paper); color: var(--link); border-color: var(--link); }
  .reach .second { display: flex; }
  @media (min-width: 36rem) { .phone, .reach .second { display: inline-flex; min-width: 18rem; } }
  .now { font-weight: 700; }
  address { font-style: normal; margin: 1rem 0 .5rem; }
  table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
  caption { text-align: start; font-weight: 700; padding: .25rem 0; }
  th, td { text-align: start; vertical-align: top; padding-block: .3125rem; padding-inline: 0 .75rem; border-top: 1px solid var(--hair); }
  thead th { font-size: .875em; font-weight: 600; color: var(--soft); }
  tbody th { font-weight: 400; overflow-wrap: anywhere; }
  .hours tbody th { min-width: 6.5rem; }
  td { font-variant-numeric: tabular-nums; }
  .midt { text-align: center; }
  .slutt { text-align: end; }
  .tabell { overflow-x: auto; }
  .line { display: block; }
  .route { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
  .route > h3 { margin-top: 0; font-size: 1.1875rem; }
  .route .reach { border-top: 1px solid var(--hair); margin-top: .75rem; padding-top: .25rem; }
  details { border: 1px solid var(--line); border-radius: .5rem; margin: 1.5rem 0; padding: 0 1rem; }
  details[open] { padding-bottom: .5rem; }
  summary { cursor: pointer; min-height: 2.75rem; padding: .625rem 0; }
  summary h2 { display: inline; font-size: 1.125rem; }
  .checked { margin-top: 2rem; border-top: 1px solid var(--hair); padding-top: .75rem; font-size: .9375rem; }
  .checked p { margin: .25rem 0; }

  /* A sheet */
  .number { margin: .5rem 0; }
  .number a { display: inline-flex; align-items: center; min-height: 2.75rem; font-size: 2rem; font-weight: 800; }
  .code { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem; margin: 1.5rem 0; }
  .code p { flex: 1 1 12rem; margin: 0; overflow-wrap: anywhere; }
  .qr { width: 30mm; height: 30mm; forced-color-adjust: none; }

  /* Lists */
  .services { list-style: none; margin: 0; padding: 0; }
  .services > li { border-top: 1px solid var(--line); margin: 0; padding: .75rem 0; }
  .services p { margin: .125rem 0; line-height: 1.45; }
  .services .name { font-size: 1.125rem; font-weight: 700; }
  .services .name a { display: inline-block; padding: .25rem 0; }
  .call { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 700; }
  .short { color: var(--soft); font-size: .9375rem; }
  .choices a {
    display: flex; align-items: center; justify-content: space-between; gap: .75rem; min-height: 2.75rem; padding: .375rem 0;
  }
  .choices li { border-top: 1px solid var(--hair); }
  .choices li:last-child { border-bottom: 1px solid var(--hair); }
  .cards { list-style: none; margin: .75rem 0; padding: 0; display: grid; gap: .625rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
  .cards li { margin: 0; }
  .cards a {
    display: flex; align-items: center; justify-content: space-between; gap: .75rem; height: 100%; min-height: 3.5rem; padding: .5rem 1rem;
    border: 2px solid var(--button); border-radius: .5rem; background: var(--quiet); font-size: 1.125rem; font-weight: 700; text-decoration: none;
  }
  .cards a::after { content: "›" / ""; font-size: 1.5rem; line-height: 1; }
  [dir="rtl"] .cards a::after { transform: scaleX(-1); }
  .cards a:hover { text-decoration: underline; }
  .chips { gap: .5rem; margin: .5rem 0; }
  .chips a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .25rem .875rem; border: 1px solid var(--line); border-radius: 1.375rem; text-decoration: none; }
  .chips a:hover { text-decoration: underline; }
  .letters { gap: .25rem; margin: .75rem 0; }
  .letters a { display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem; border: 1px solid var(--hair); border-radius: .375rem; }
  label { display: block; font-weight: 700; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0 1rem; }
  form > label, .filters { flex-basis: 100%; }
  form > input { flex: 1 1 9rem; }
  input, select {
    display: block; width: 100%; min-width: 0; min-height: 3rem; padding: .5rem .75rem; font: inherit;
    color: var(--ink); background: var(--paper); border: 2px solid var(--line); border-radius: .375rem;
  }
  fieldset { margin: 0; padding: 0; border: 0; }
  legend { padding: 0; font-weight: 700; }
  .filters fieldset label { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; margin-inline-end: 1.25rem; font-weight: 400; }
  .filters [type="checkbox"] { flex: none; width: 1.5rem; min-height: 1.5rem; margin: 0; }
  .filters details { margin: .25rem 0; }
  .filters select { margin: .25rem 0 .625rem; }
  .chosen { display: flex; flex-wrap: wrap; gap: .5rem; }
  mark { background: #ffe58f; color: #16202a; }

  footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .5rem; font-size: .9375rem; }
  footer nav { margin-bottom: .25rem; }

  @media (forced-colors: active) { .button, button, .cards a, .chips a { border: 2px solid LinkText; } }
  @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

  @media print {
    @page { margin: 10mm 12mm; }
    :root { --ink: #000; --paper: #fff; --quiet: #fff; --soft: #222; --line: #555; --hair: #999; --link: #000; --acute: #000; }
    .page-head nav, .languages, .breadcrumb, .skip, .exit, form, footer, .letters { display: none; }
    body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.35; }
    h1, h2, h3 { break-after: avoid; }
    .page-head { display: block; padding: 0; }
    .route, .contact, table, .services > li, .facts > div { break-inside: avoid; }
    a { text-decoration: none; }
    .button { min-height: 0; padding: 0; border: 0; background: none; color: inherit; }
    .phone { display: inline; font-size: 16pt; }
    .reach .second { display: block; text-align: start; }
    .now { display: none; }
    .acute { border-width: 2px; padding: 1mm 2mm; }
    .acute ul { display: flex; justify-content: space-between; gap: 4mm; }
    .acute li { font-size: 9pt; gap: 2mm; }
    .acute li + li { border: 0; }
    .acute a { min-width: 0; min-height: 0; font-size: 12pt; }
    .example, .site a { min-height: 0; font-size: 9pt; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .sheet { font-size: 9pt; line-height: 1.2; }
    .sheet h1, .sheet h2, .sheet h3 { font-size: 11pt; margin: .25rem 0; }
    .sheet .phone { font-size: 11pt; }
    .sheet .services { columns: 2; }
    .sheet .services > li { break-inside: avoid; padding: .125rem 0; }
    .sheet .number { display: inline-block; margin-block: 1mm; margin-inline: 0 8mm; }
    .sheet thead { display: none; }
    .sheet .events .line { display: inline; }
    .sheet .events strong::after { content: ":"; }
    .sheet .events .line + .line::before { content: "– "; }
    .sheet .services .second { display: none; }
    .sheet li { margin: 0; }
    .sheet .columns ul { padding-inline-start: 4mm; }
    .sheet .notice { padding: 0 2mm; border-width: 1px; }
    .qr { width: 27mm; height: 27mm; }
    .sheet .number a { min-height: 0; font-size: 28pt; line-height: 1.1; }
    .sheet p, .sheet ul, .sheet ol, .sheet table, .sheet address { margin: .125rem 0; }
    .sheet th, .sheet td, .sheet .facts > div { padding-block: .0625rem; }
    .sheet .facts dd, .sheet .facts dt { line-height: 1.2; }
    .sheet .lead { font-size: 11pt; }
    .sheet .columns { columns: 2; column-gap: 6mm; font-size: 8.5pt; }
    .sheet .facts > div { grid-template-columns: 30mm 1fr; }
    .sheet h2:first-child { margin-top: 0; }
    .sheet .route { break-inside: auto; margin: 1mm 0; padding: 1mm 2mm; }
    .sheet .code { margin: 2mm 0; break-inside: avoid; }
    .sheet:has(.code) h1 { font-size: 18pt; }
    .sheet .services { font-size: 8.5pt; }
    .sheet .services p { margin: 0; line-height: 1.2; }
    .sheet .services h3, .sheet .services h3 + p { display: inline; font-size: 10pt; }
  }

  """
