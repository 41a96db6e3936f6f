/** The style sheet of an exported comparison: paper and ink, light and dark, on screen and on paper. No network, no script. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --quiet: #5f5b54; --line: #d9d4ca;
  --gone: #8f1d14; --gone-back: #fbe6e2; --new: #0f5428; --new-back: #dff2e3; --sign-back: #efe7c8; --warn-back: #fbf1d5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #181715; --ink: #e8e5de; --quiet: #a8a298; --line: #3b3833;
    --gone: #ffb4a8; --gone-back: #46201b; --new: #a4e3b5; --new-back: #17371f; --sign-back: #4a431f; --warn-back: #3a331a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem; margin-bottom: 1.5rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.counts { width: max-content; max-width: 100%; }
.counts dd { text-align: right; }
.counts > :nth-last-child(-n+2) { border-top: 1px solid var(--line); }
.warning { margin: .75rem 0; padding: .5rem .75rem; background: var(--warn-back); border-left: 3px solid var(--quiet); }
.hint, .context, .link, .number { color: var(--quiet); }
.hint { margin: 0 0 .75rem; }
.list { margin: 0; padding: 0; list-style: none; }
.list li { display: grid; grid-template-columns: 4rem 9rem minmax(0, 1fr); gap: 0 .75rem; padding: .3rem 0; border-top: 1px solid var(--line); }
.list a, sup a { color: inherit; font-variant-numeric: tabular-nums; }
.quote, .text, .omitted p[dir], td { font-family: "Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
.quote, .text p { white-space: pre-wrap; tab-size: 4; }
.text { font-size: 17px; line-height: 1.55; max-width: 44rem; }
.text p { margin: 0; min-height: 1.55em; unicode-bidi: plaintext; }
.long p { content-visibility: auto; contain-intrinsic-size: auto 1.55em; }
del { color: var(--gone); background: var(--gone-back); text-decoration: line-through; text-decoration-thickness: .09em; }
ins { color: var(--new); background: var(--new-back); text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: .09em; }
del.moved, ins.moved { border-bottom: 2px dotted currentColor; }
sup { font: .62em/1 system-ui, sans-serif; color: var(--quiet); user-select: none; }
.sign { font: .72em/1.2 ui-monospace, monospace; padding: 0 .2em; background: var(--sign-back); color: var(--ink); border: 1px solid currentColor; border-radius: .2em; }
.look-alike { text-decoration: underline wavy; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: start; font-weight: 600; }
th, td { padding: .4rem .6rem; border-top: 1px solid var(--line); vertical-align: top; }
th:nth-child(2), td:nth-child(2) { width: 14rem; }
td:nth-child(2) { font: 13px/1.45 system-ui, sans-serif; }
td p, .omitted p { margin: 0 0 .3rem; }
.number { font: 11px/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.status { font-weight: 600; }
.link.hand { border-left: 3px solid currentColor; padding-left: .4rem; color: var(--ink); }
.link.machine { border-left: 3px dotted currentColor; padding-left: .4rem; }
tr.altered .status, tr.no-counterpart .status { color: var(--gone); }
@media (max-width: 50rem) { .list li { grid-template-columns: 3rem minmax(0, 1fr); } .list .quote { grid-column: 1 / -1; } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --gone: #7a1a12; --gone-back: #fff; --new: #0b4420; --new-back: #fff; --sign-back: #fff; --warn-back: #fff; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } .text { font-size: 11pt; max-width: none; }
  .long p { content-visibility: visible; } h2 { break-after: avoid; } tr, .list li { break-inside: avoid; }
}
`;
