// The page of a report is one file that is sent by e-mail: its style stands in it, and nothing else is fetched or run.

let reportTemplate = """
  <!doctype html>
  <html lang="{{lang}}">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(reportStyleHash)'; base-uri 'none'; form-action 'none'">
  <meta name="referrer" content="no-referrer">
  <meta name="robots" content="noindex">
  <title>{{title}}</title>
  <style>\(reportStyleSheet)</style>
  </head>
  <body>
  <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>\(reportPatterns)</defs></svg>
  <header>
  <p class="site">{{site}}</p>
  <h1>{{title}}</h1>
  <p class="day">{{day}}</p>
  {{#example}}
  <p class="example">{{example}}</p>
  {{/example}}
  <nav aria-label="{{contentsTitle}}">
  <ol>
  {{#sections}}
  <li><a href="{{href}}">{{title}}</a></li>
  {{/sections}}
  </ol>
  </nav>
  </header>
  <main>
  {{#sections}}
  <section aria-labelledby="{{id}}">
  <h2 id="{{id}}">{{title}}</h2>
  {{#parts}}
  {{>report-part}}
  {{/parts}}
  </section>
  {{/sections}}
  </main>
  <footer>
  <p>{{footer}}</p>
  </footer>
  </body>
  </html>
  """

let reportPartTemplate = """
  {{#heading}}
  <h3>{{heading}}</h3>
  {{/heading}}
  {{#text}}
  <p>{{text}}</p>
  {{/text}}
  {{#hasLines}}
  <ul>
  {{#lines}}
  <li>{{text}}</li>
  {{/lines}}
  </ul>
  {{/hasLines}}
  {{#chart}}
  <figure>
  <figcaption>{{title}}</figcaption>
  <ul class="keys">
  {{#keys}}
  <li><svg class="key" width="28" height="16" aria-hidden="true" focusable="false"><rect class="{{kind}}" x="1" y="1" width="26" height="14"/></svg> {{words}}</li>
  {{/keys}}
  </ul>
  {{#bars}}
  <div class="bar">
  <p>{{name}} <span class="note">{{words}}</span></p>
  <svg role="img" aria-labelledby="{{id}}-name" aria-describedby="{{id}}-words" height="22">
  <title id="{{id}}-name">{{name}}</title>
  <desc id="{{id}}-words">{{words}}</desc>
  {{#pieces}}
  <rect class="{{kind}}" x="{{start}}" y="1" width="{{width}}" height="20"/>
  {{/pieces}}
  </svg>
  </div>
  {{/bars}}
  </figure>
  {{/chart}}
  {{#table}}
  {{>report-table}}
  {{/table}}
  {{#records}}
  <details>
  <summary>{{title}} <span class="note">{{note}}</span></summary>
  <div id="{{id}}">
  {{#tables}}
  {{>report-table}}
  {{/tables}}
  </div>
  </details>
  {{/records}}
  """

let reportTableTemplate = """
  <div class="scroll" tabindex="0" role="group" aria-label="{{caption}}">
  <table>
  <caption><span>{{caption}}</span></caption>
  <thead>
  <tr>{{#heads}}<th scope="col"{{#number}} class="number"{{/number}}>{{text}}{{#note}} <span class="note">{{.}}</span>{{/note}}</th>{{/heads}}</tr>
  </thead>
  <tbody>
  {{#rows}}
  <tr><th scope="row">{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</th>{{#cells}}<td{{#number}} class="number"{{/number}}{{#place}} class="place"{{/place}}>{{#sign}}<span class="sign" aria-hidden="true">{{sign}}</span><span class="unseen">{{text}}</span>{{/sign}}{{^sign}}{{text}}{{/sign}}{{#note}} <span class="note">{{.}}</span>{{/note}}</td>{{/cells}}</tr>
  {{/rows}}
  </tbody>
  </table>
  </div>
  """

/// Patterns that are told apart without colours, on paper too.
private let reportPatterns = """
  <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#fff"/><rect width="4" height="8" fill="#a3161f"/></pattern><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="1" fill="#45525e"/></pattern><pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fdf1d0"/><rect width="6" height="2" fill="#8a5a00"/></pattern><pattern id="checks" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/><rect width="4" height="4" fill="#3d1152"/><rect x="4" y="4" width="4" height="4" fill="#3d1152"/></pattern>
  """

/// What the page may do, by the hash of its style sheet as browsers take it (`theStyleOfAReportIsTheOneThatItsPolicyNames`).
package let reportStyleHash = "sha256-Mj5WbZMBKmpGxCnUz2Mv1EKRs5uco18de9ZM5YWmGSs="

package let reportStyleSheet = """
  *{box-sizing:border-box}
  html{color-scheme:light;-webkit-text-size-adjust:100%;text-size-adjust:100%}
  body{margin:0 auto;max-width:70rem;padding:0 1rem 3rem;background:#fff;color:#16202a;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
  h1,h2,h3{line-height:1.25;overflow-wrap:anywhere}
  h1{font-size:1.75rem;margin:.25rem 0}
  h2{font-size:1.375rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:2px solid #16202a}
  h3{font-size:1.125rem;margin:1.75rem 0 .25rem}
  p,ul,ol{margin:.5rem 0 .75rem;max-width:46rem}
  a{color:#0b4a8f;text-underline-offset:.15em}
  a:focus-visible,summary:focus-visible,[tabindex="0"]:focus-visible{outline:3px solid #16202a;outline-offset:2px}
  .site{margin:1.5rem 0 0;color:#45525e}
  .day{color:#45525e}
  .example{padding:.5rem .75rem;border:2px solid #9b0019}
  nav li{padding:.125rem 0}
  nav a{display:inline-block;padding:.125rem 0}
  figure{margin:1rem 0}
  figcaption,caption{font-weight:600;text-align:start;padding:.25rem 0}
  .keys{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;max-width:none}
  .keys li{margin:0}
  .key{vertical-align:-.15em}
  .bar{margin:.5rem 0}
  .bar p{margin:0}
  .bar svg{display:block;width:100%}
  .patterns{position:absolute}
  rect[class]{stroke:#16202a;stroke-width:1}
  .met,.documented,.yes{fill:#12643a}
  .not_met,.not,.no{fill:url(#stripes)}
  .not_documented,.open{fill:url(#dots)}
  .needs_judgement{fill:url(#lines)}
  .contradicted{fill:url(#checks)}
  .scroll{overflow-x:auto;margin:1rem 0}
  table{border-collapse:collapse;min-width:min(100%,18rem);font-size:.9375rem;font-variant-numeric:tabular-nums}
  th,td{padding:.3rem .5rem;border-bottom:1px solid #c9d2da;text-align:start;vertical-align:top}
  thead th{border-bottom:2px solid #45525e;vertical-align:bottom}
  tbody th{font-weight:400}
  tbody th a{display:inline-block;min-height:1.5rem}
  th:first-child{position:sticky;inset-inline-start:0;background:#fff;padding-inline-start:0;min-width:8rem}
  caption span{position:sticky;inset-inline-start:0;display:inline-block;max-width:calc(100vw - 2rem)}
  thead th{hyphens:auto}
  td.number{white-space:nowrap}
  .place{overflow-wrap:anywhere;min-width:7rem}
  .number{text-align:end}
  thead .number{min-width:4.5rem;max-width:9rem}
  .sign{font-weight:700}
  .note{color:#45525e;font-size:.875rem}
  .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
  td{position:relative}
  details{border-bottom:1px solid #c9d2da}
  summary{padding:.4rem 0;cursor:pointer;overflow-wrap:anywhere}
  footer{margin-top:3rem;color:#45525e;border-top:1px solid #c9d2da}
  @media (max-width:30rem){
  table{font-size:.8125rem}
  th,td{padding:.25rem}
  th:first-child{min-width:6rem;max-width:9rem}
  thead .number{min-width:0}
  }
  @page{size:A4;margin:16mm 14mm}
  @media print{
  body{max-width:none;padding:0;font-size:10pt}
  *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
  nav{display:none}
  table{font-size:8.5pt;width:100%}
  th,td{padding:.2rem .25rem}
  thead th{font-size:8pt}
  thead tr{break-after:avoid}
  caption span{position:static;max-width:none}
  .scroll{overflow:visible}
  thead{display:table-header-group}
  th:first-child{position:static;min-width:0}
  thead .number{min-width:0}
  tr,.bar,figcaption{break-inside:avoid}
  h2,h3,caption{break-after:avoid}
  a{color:inherit;text-decoration:none}
  }
  """
