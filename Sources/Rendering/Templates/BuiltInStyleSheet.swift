/// A calm page in one column: dark on light or light on dark, readable at 320 px, with targets that a thumb hits.
let builtInStyleSheet = """
  :root {
    color-scheme: light dark;
    --ink: #1a1a1a; --paper: #fff; --quiet: #f1f3f5; --link: #0b4a8f; --line: #6b7280; --acute: #b00020;
  }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f2f2f2; --paper: #16181c; --quiet: #24282e; --link: #9cc9ff; --line: #9aa3ad; --acute: #ff9a9a; }
  }
  * { box-sizing: border-box; }
  body {
    margin: 0 auto; max-width: 44rem; padding: 0 1rem 2rem; background: var(--paper); color: var(--ink);
    font: 1.125rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word;
  }
  a { color: var(--link); text-underline-offset: .15em; }
  a:focus-visible, button:focus-visible, input:focus-visible, [tabindex="0"]:focus-visible {
    outline: 3px solid var(--ink); outline-offset: 2px;
  }
  main:focus { outline: none; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; }
  h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .5rem; }
  h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
  img { max-width: 100%; height: auto; }
  figure { margin: 1rem 0; }
  figcaption { font-size: 1rem; }
  .skip { position: absolute; left: -100vw; }
  .skip:focus { position: static; display: block; padding: .75rem 0; }
  .example, .notice { border: 2px solid var(--line); background: var(--quiet); padding: .5rem .75rem; }
  .site { font-weight: 700; margin: .75rem 0; }
  header ul, .languages ul, .breadcrumb ol, .letters, footer ul {
    list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem;
  }
  header li a, .languages a, .letters a, footer li a, .breadcrumb a { display: inline-block; padding: .25rem 0; min-width: 1.5rem; }
  .breadcrumb { font-size: 1rem; margin-top: 1rem; }
  .acute { border: 3px solid var(--acute); background: var(--paper); margin: 1rem 0; padding: .25rem .75rem; }
  .acute ul { list-style: none; margin: 0; padding: 0; }
  .acute a { font-weight: 700; white-space: nowrap; display: inline-block; min-width: 2.75rem; padding: .5rem .25rem; }
  .lead { font-size: 1.25rem; }
  .badge { border-inline-start: .375rem solid var(--link); padding: .25rem .75rem; margin: .75rem 0; font-weight: 700; }
  .facts { margin: 0; }
  .facts div { border-top: 1px solid var(--line); padding: .5rem 0; }
  .facts dt { font-weight: 700; }
  .facts dd { margin: 0; }
  .button, button {
    display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 2px solid var(--ink); border-radius: .25rem;
    background: var(--ink); color: var(--paper); font: inherit; font-weight: 700; text-decoration: none; cursor: pointer;
  }
  input {
    display: block; width: 100%; min-height: 2.75rem; margin: .25rem 0 .75rem; padding: .5rem; font: inherit;
    color: var(--ink); background: var(--paper); border: 2px solid var(--ink); border-radius: .25rem;
  }
  label { font-weight: 700; }
  address { font-style: normal; margin: 1rem 0; }
  table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
  caption { text-align: start; font-weight: 700; padding: .25rem 0; }
  th, td { text-align: start; vertical-align: top; padding: .25rem .5rem .25rem 0; border-top: 1px solid var(--line); }
  tbody th { font-weight: 400; }
  .midt { text-align: center; }
  .slutt { text-align: end; }
  .tabell { overflow-x: auto; }
  .line { display: block; }
  .services { list-style: none; margin: 0; padding: 0; }
  .services > li { border-top: 1px solid var(--line); padding: .5rem 0; }
  .services p { margin: .25rem 0; }
  .services .name { font-weight: 700; }
  .choices { padding: 0 0 0 1.25rem; }
  .choices a { display: inline-block; padding: .125rem 0; }
  .route { border: 2px solid var(--line); padding: 0 .75rem; margin: 1rem 0; }
  .verification { border-top: 1px solid var(--line); padding-top: .5rem; }
  blockquote { margin: 1rem 0; padding: 0 0 0 1rem; border-inline-start: 4px solid var(--line); }
  pre { overflow-x: auto; }
  footer { margin-top: 3rem; border-top: 2px solid var(--line); padding-top: .5rem; }
  @media print {
    header nav, .languages, .breadcrumb, .skip, form, footer { display: none; }
    body { max-width: none; font-size: 11pt; line-height: 1.35; }
    .button { min-height: 0; padding: 0; border: 0; background: none; color: inherit; }
    .sheet { font-size: 9pt; line-height: 1.2; }
    .sheet h1, .sheet h2, .sheet h3 { font-size: 11pt; margin: .25rem 0; }
    .sheet .services { columns: 2; }
    .sheet .services > li { break-inside: avoid; padding: .125rem 0; }
    .sheet .services p { margin: 0; }
  }

  """
