/** The looks of the page that `reportHtml` makes, on a screen wide or narrow, and on A4. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1.5rem; color: #242424; background: #fff;
  font: 14px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-bottom: .4rem; border-bottom: 2px solid #0f6cbd; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
ul { margin: .25rem 0; padding-left: 1.4rem; }
li { overflow-wrap: anywhere; }
a { color: #0f548c; }
summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
.part { margin: .5rem 0; } .part ul { columns: 22rem; column-gap: 2rem; }
.profile, small, .findings a, .findings td:last-child { color: #616161; font-size: .88em; } small { display: block; }
.summary { font-weight: 600; }
.clean { padding: .6rem .9rem; background: #f1faf1; border-left: 4px solid #107c10; }
.open { padding: .6rem .9rem; background: #fff9f5; border-left: 4px solid #bc4b09; }
.failure { padding: .6rem .9rem; background: #fdf3f4; border-left: 4px solid #c50f1f; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: left; font-weight: 600; background: #f5f5f5; }
th, td { padding: .4rem .6rem; border: 1px solid #d6d6d6; vertical-align: top; overflow-wrap: anywhere; }
.notice { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.head { display: grid; grid-template-columns: 6rem 1fr 6rem 1fr; margin: .75rem 0; border: solid #d6d6d6; border-width: 1px 0 0 1px; }
.head dt { font-weight: 600; background: #f5f5f5; } .head dd { margin: 0; overflow-wrap: anywhere; }
.head dt, .head dd { padding: .4rem .6rem; border: solid #d6d6d6; border-width: 0 1px 1px 0; }
.answer { display: none; }
.back { font-size: .88em; }
.findings col:nth-child(1) { width: 15%; } .findings col:nth-child(2) { width: 5rem; } .findings col:nth-child(4), .findings col:nth-child(5) { width: 12%; }
.findings col:nth-child(6) { width: 17%; }
.findings tbody { border-top: 2px solid #c8c8c8; } .along code::before { content: "└ "; } .along td:first-child { padding-left: 1rem; }
code { font: inherit; font-family: Consolas, "Cascadia Mono", monospace; }
.severity, .state { display: inline-block; padding: 0 .5em; border-radius: 3px; white-space: nowrap; color: #fff; background: #0f6cbd; }
.error .severity, .state.errors { background: #b10e1c; }
.warning .severity, .state.warnings { background: #8a5300; }
.state.failed { background: #424242; } .state.ready { background: #0e700e; }
.change { font-size: .88em; font-weight: 600; white-space: nowrap; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 2.5rem; }
.bars { list-style: none; padding: 0; display: grid; grid-template-columns: fit-content(10rem) 1fr auto; gap: .4rem .6rem; align-items: center; line-height: 1.35; }
.bars li { display: contents; } .bars svg { width: 100%; height: 1rem; fill: #0f6cbd; } .bars .count { text-align: right; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1.25rem; align-items: end; padding: .75rem 0; position: sticky; top: 0; background: #fff; z-index: 1; }
.filters[hidden] { display: none; }
.filters label { font-size: .88em; } .filters input, .filters select { display: block; font: inherit; padding: .25rem .4rem; max-width: 18rem; }
.wide { overflow-x: auto; }
.units { table-layout: auto; } .units td:nth-child(n + 3) { white-space: nowrap; } .units td:nth-child(n + 3):nth-child(-n + 8) { text-align: right; }
.units th, .units td { padding: .25rem .6rem; } .units thead th, .units .state { white-space: nowrap; }
@media screen { .passed-over, .running { display: none; } }
@media screen and (max-width: 44rem) {
  body { margin: 1rem auto; padding: 0 .75rem; }
  .filters { position: static; }
  .units { min-width: 44rem; }
  .head { grid-template-columns: 6rem 1fr; }
  .findings tr { display: block; border: 1px solid #d6d6d6; } .findings td { display: block; border: 0; padding: .15rem .6rem; }
  .findings thead { display: none; } .findings tr { margin-bottom: .5rem; }
  .findings td:empty { display: none; } .findings td[data-head]::before { content: attr(data-head) " "; color: #616161; }
}
@media print {
  @page { size: A4; margin: 14mm 12mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; color: #616161; vertical-align: top; padding-top: 2mm; } }
  body { margin: 0; max-width: none; padding: 0; font-size: 9pt; line-height: 1.4; }
  h3 { margin: .9rem 0 .4rem; } p { margin: .3rem 0; } th, td, .head dt, .head dd { padding: .25rem .45rem; }
  tr, li, h2, h3, thead, .charts > div, .answer { break-inside: avoid; } .answer { break-before: avoid; } h2, h3, thead { break-after: avoid; } thead { display: table-header-group; }
  .severity, .state, .clean, .open, .failure, th, dt, .bars svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .part::details-content { content-visibility: visible; block-size: auto; }
  .filters, .rules, .back, h3:has(+ .findings) { display: none; }
  .part ul { columns: 3; font-size: 8pt; } .findings .running { border-width: 0; background: none; font-size: 10pt; padding-top: .8rem; }
  .findings col:nth-child(1) { width: 16%; } .findings col:nth-child(2) { width: 3.6rem; } .findings col:nth-child(n + 4) { width: 11%; }
  .findings col:nth-child(6) { width: 14%; }
  .charts { grid-template-columns: repeat(3, 1fr); gap: 0 1.5rem; font-size: 8pt; }
  .wide { overflow: visible; } .units { font-size: 8.5pt; } .units th, .units td { padding: .15rem .3rem; }
  .notice { content-visibility: visible; break-before: page; } .notice h2 { margin-top: 0; text-align: center; font-size: 15pt; border: 0; }
  header + .notice { break-before: auto; }
  .filtered header, .filtered .county { display: none; }
  .answer { display: table; margin-top: 1rem; } .answer th { width: 5.5rem; }
  .answer tr:first-child td { height: 5.5rem; } .answer tr:last-child td { height: 2.6rem; }
}
`;
