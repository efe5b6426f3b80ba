/** The looks of the page that `reportHtml` makes, on a screen and on A4. */
export const reportStyle = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1.5rem; color: #242424; background: #fff;
  font: 14px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-bottom: .4rem; border-bottom: 2px solid #0f6cbd; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
ul { margin: .25rem 0; padding-left: 1.4rem; }
.profile, .note, .code { color: #616161; font-size: .88em; }
.summary { font-weight: 600; }
.clean { padding: .6rem .9rem; background: #f1faf1; border-left: 4px solid #107c10; }
.open { padding: .6rem .9rem; background: #fff9f5; border-left: 4px solid #bc4b09; }
.failure { padding: .6rem .9rem; background: #fdf3f4; border-left: 4px solid #c50f1f; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: left; font-weight: 600; background: #f5f5f5; }
th, td { padding: .45rem .6rem; border: 1px solid #e0e0e0; vertical-align: top; overflow-wrap: anywhere; }
th:nth-child(1) { width: 4rem; } th:nth-child(2) { width: 4.5rem; } th:nth-child(4) { width: 8rem; } th:nth-child(5) { width: 15rem; }
tbody { border-top: 2px solid #c8c8c8; } .along .cell::before { content: "└ "; } .along td:first-child { padding-left: 1rem; }
.cell { font-family: Consolas, "Cascadia Mono", monospace; }
.severity { display: inline-block; padding: 0 .5em; border-radius: 3px; white-space: nowrap; color: #fff; background: #0f6cbd; }
.error .severity { background: #c50f1f; }
.warning .severity { background: #8a5300; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; }
  .severity, .clean, .open, .failure, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
