/// How the form looks: the site's own styles are the site's.
let formStyles = """
  :root { color-scheme: light dark; --ink: light-dark(#16202a, #f1f4f6); --paper: light-dark(#fff, #12171c);
    --soft: light-dark(#eef3f6, #1d252c); --line: light-dark(#6b7785, #8d9aa6); --link: light-dark(#0b4f8a, #9cc9f5);
    --bad: light-dark(#9b0019, #ffa3a8); --warn: light-dark(#7a4a00, #f2c078); --good: light-dark(#0b5d2e, #8fdcae); }
  * { box-sizing: border-box; }
  html { scroll-padding-block: 1rem 9rem; }
  body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
  a { color: var(--link); }
  header nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .75rem 1rem; border-bottom: 1px solid var(--line); }
  header a, .tekster a { display: inline-block; min-height: 1.5rem; }
  main { margin: 0 auto; padding: 1rem; max-width: 48rem; }
  .skjema main { max-width: 96rem; padding-bottom: 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 1rem; }
  h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
  h3 { font-size: 1.0625rem; margin: 1rem 0 .25rem; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  input, select, textarea { width: 100%; max-width: 100%; min-height: 2.75rem; padding: .5rem .625rem; font: inherit; color: inherit;
    background: var(--paper); border: 1px solid var(--line); border-radius: .25rem; }
  input[type=checkbox] { width: 1.5rem; min-height: 1.5rem; height: 1.5rem; margin: 0; flex: none; }
  textarea { resize: vertical; field-sizing: content; min-height: 4.5rem; max-height: 40rem; }
  textarea.prosa { min-height: 18rem; }
  textarea.notasjon { font-family: ui-monospace, monospace; font-size: .9375rem; }
  [aria-invalid=true] { border: 2px solid var(--bad); }
  button, .knapp { display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 600; color: var(--link);
    background: var(--paper); border: 2px solid currentColor; border-radius: .375rem; cursor: pointer; text-decoration: none; }
  button.forst, .knapp { color: var(--paper); background: var(--link); border-color: var(--link); }
  button.liten { min-height: 2.25rem; padding: .25rem .75rem; font-weight: 400; }
  button[disabled] { opacity: .6; cursor: default; }
  .filter { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
  .filter[hidden], [hidden] { display: none; }
  .tekster { list-style: none; padding: 0; margin: 0; }
  .tekster li { padding: .625rem 0; border-top: 1px solid var(--line); }
  .tekster a { font-weight: 600; }
  .om, .hjelp { color: var(--ink); font-size: .9375rem; }
  .om { display: block; }
  .deler { display: grid; gap: 1.5rem; }
  .gruppe { border: 1px solid var(--line); border-radius: .375rem; padding: 1rem; margin: 0 0 1rem; background: var(--paper); }
  summary { cursor: pointer; min-height: 2rem; }
  summary h2, summary h3 { display: inline; }
  summary .antall { font-size: .9375rem; margin-inline-start: .5rem; }
  .felt { margin: 1.25rem 0 0; }
  .gruppe > .felt:first-of-type { margin-top: 1rem; }
  .felt > label, legend { font-weight: 600; padding: 0; }
  .felt > label { display: block; }
  .kreves { font-weight: 400; font-size: .9375rem; }
  .hjelp { margin: .125rem 0 .375rem; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  fieldset.post { border-inline-start: 3px solid var(--line); padding-inline-start: .875rem; margin-top: 1.25rem; }
  fieldset.en { border: 1px solid var(--line); border-radius: .375rem; padding: .75rem; margin: .75rem 0 0; }
  .avkryss { display: grid; gap: .125rem 1rem; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
  .avkryss label, .valgt li { display: flex; gap: .5rem; align-items: center; min-height: 2.25rem; }
  .valgt { list-style: none; margin: 0 0 .375rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; }
  .melding { margin: .375rem 0 0; padding-inline-start: .625rem; border-inline-start: 4px solid currentColor; color: var(--bad); }
  .melding.warning { color: var(--warn); }
  .melding.info { color: var(--ink); }
  .melding b { display: block; }
  .verktoy { display: flex; flex-wrap: wrap; gap: .375rem; margin: 0 0 .375rem; }
  .tilstand { font-weight: 600; margin: 0 0 1rem; padding: .625rem .875rem; border-inline-start: 6px solid currentColor; background: var(--soft); }
  .tilstand.bra { color: var(--good); } .tilstand.feil { color: var(--bad); }
  .oppsummering { border: 2px solid var(--bad); border-radius: .375rem; padding: .75rem 1rem; margin: 0 0 1rem; }
  .oppsummering.mild { border-color: var(--warn); }
  .oppsummering ul { margin: .25rem 0 0; padding-inline-start: 1.25rem; }
  .oppsummering li { padding: .25rem 0; }
  .linje { position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
    padding: .625rem 1rem; margin: 1rem -1rem -1rem; background: var(--soft); border-top: 2px solid var(--line); }
  .linje p { margin: 0; flex: 1 1 14rem; }
  .linje p:empty { flex: 0 0 0; }
  @media (max-width: 40rem) { .linje { gap: .375rem .5rem; padding: .5rem 1rem; } .linje p { flex-basis: 100%; } .linje button { padding: .25rem .625rem; } }
  .linje .sporsmal { flex: 1 1 100%; }
  table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
  caption { text-align: start; font-weight: 600; padding: .5rem 0; }
  th, td { text-align: start; vertical-align: top; padding: .375rem .5rem .375rem 0; border-top: 1px solid var(--line); }
  th { font-weight: 600; }
  .tabell { overflow-x: auto; }
  iframe { display: block; width: 100%; height: 70vh; min-height: 24rem; border: 2px solid var(--line); border-radius: .375rem; background: #fff; }
  @media (min-width: 70rem) {
    .deler { grid-template-columns: minmax(0, 1fr) minmax(24rem, 40%); align-items: start; }
    .ved { position: sticky; top: 1rem; max-height: calc(100vh - 6rem); overflow: auto; }
  }
  """ + "\n"
