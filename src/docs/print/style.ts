/** Rules for the buttons that open tools. Each page inlines them so that nothing moves when scripts load. */
const TOOL_BUTTON_STYLE = `
.search-open { display: inline-flex; align-items: center; gap: .75rem; min-height: 2rem; padding: .2rem .6rem .2rem .8rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); color: var(--quiet); font: inherit; font-size: .9375rem; text-decoration: none; cursor: pointer; }
.search-open:hover { border-color: var(--quiet); }
.search-open kbd { font: inherit; font-size: .75rem; border: 1px solid var(--line); border-radius: 4px; padding: 0 .35rem; background: var(--page); }
.tool-open { display: block; width: 100%; min-height: 2.5rem; margin: 1rem 0; border: 1px solid var(--link); border-radius: 6px; background: var(--mark); color: var(--link); font: inherit; font-weight: 600; cursor: pointer; }
.tool-open:hover { background: var(--link); color: var(--page); }
.search-open .scripted { display: inline-flex; align-items: center; gap: .75rem; }
.search-open .plain { display: none; }
@media (scripting: none) {
  [data-try], [data-send], .search-open .scripted { display: none; }
  .search-open .plain { display: inline; }
}
@media (max-width: 40rem) { .search-open kbd { display: none; } }
`;

/** Rules for the tools, loaded when a reader opens the first one. */
export const TOOL_STYLE = `
dialog.search, dialog.tool { color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 10px; padding: 0; box-shadow: 0 1rem 3rem #0005; }
dialog.search::backdrop, dialog.tool::backdrop { background: #0008; }
dialog input:not([type=checkbox]), dialog textarea, dialog select { width: 100%; min-width: 0; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: 6px; padding: .45rem .6rem; }
dialog button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .35rem .8rem; min-height: 2.25rem; white-space: nowrap; cursor: pointer; }

dialog.search { width: min(44rem, 94vw); margin-top: 8vh; max-height: 80vh; overflow: hidden; }
dialog.search[open] { display: flex; flex-direction: column; }
.search-bar { display: flex; align-items: center; gap: .5rem; padding: .75rem; }
.search-bar input { font-size: 1rem; }
.search-status { margin: 0; padding: 0 1rem .5rem; font-size: .8125rem; color: var(--quiet); }
.search-status:empty { display: none; }
.search-results { overflow-y: auto; border-top: 1px solid var(--line); padding: .35rem; }
.search-results[hidden] { display: none; }
.search-result { display: grid; grid-template-columns: 5.5rem 1fr auto; gap: 0 .75rem; align-items: baseline; padding: .4rem .65rem; border-radius: 6px; cursor: pointer; }
.search-result[aria-selected=true] { background: var(--mark); box-shadow: inset 3px 0 var(--link); }
.search-kind, .search-api { font-size: .75rem; color: var(--quiet); }
.search-name { font-family: var(--code); font-size: .875rem; font-weight: 600; overflow-wrap: anywhere; }
.search-api { grid-column: 3; grid-row: 1; text-align: right; }
.search-place { grid-column: 2 / -1; grid-row: 2; font-size: .8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.search-place:empty { display: none; }

dialog.tool { width: min(76rem, 96vw); max-height: 92vh; overflow: hidden; }
dialog.tool[open] { display: flex; flex-direction: column; }
.tool-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: .75rem 1.25rem; border-bottom: 1px solid var(--line); }
.tool-head h2 { margin: 0; padding: 0; border: 0; font: 600 .9375rem/1.4 var(--code); overflow-wrap: anywhere; }
.tool-body { overflow-y: auto; padding: 1rem 1.25rem 1.25rem; display: grid; gap: 1.25rem 2rem; }
.tool-form, .tool-result { min-width: 0; }
.tool-actions { position: sticky; bottom: 0; padding: .5rem 0; background: var(--page); }
.tool-set { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; }
.tool-set legend { padding: 0; font-size: .8125rem; font-weight: 650; color: var(--quiet); }
.tool-field { display: block; margin: .4rem 0; }
.tool-label { display: block; font-size: .875rem; margin-bottom: .15rem; }
.tool-field textarea { font-family: var(--code); font-size: .8125rem; line-height: 1.5; resize: vertical; }
.tool-field input { font-family: var(--code); font-size: .875rem; }
.tool-note { font-size: .875rem; color: var(--quiet); margin: .25rem 0; }
.tool-note.warn { color: var(--warn); }
dialog .tool-send { background: var(--link); border-color: var(--link); color: var(--page); font-weight: 600; padding: .4rem 1.5rem; }
dialog .tool-send[aria-disabled] { opacity: .6; }
.tool-status { font-weight: 600; margin: 0 0 .75rem; }
.tool-part { margin: 0 0 1rem; }
.tool-part h3 { font-size: .8125rem; color: var(--quiet); margin: .75rem 0 .25rem; }
.tool-part pre { max-height: 24rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; }
.tool-check { display: inline-block; font-size: .875rem; padding: .25rem 0; }
.tool-verdict .good { color: var(--good); } .tool-verdict .bad { color: var(--bad); }
.tool-issues { padding-left: 1.1rem; font-size: .875rem; }
@media (min-width: 60rem) {
  .tool-body { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); grid-template-rows: minmax(0, 1fr); overflow: hidden; padding-bottom: 0; }
  .tool-form, .tool-result { overflow-y: auto; max-height: calc(92vh - 6rem); padding: 0 .25rem .75rem; }
  .tool-form { padding-bottom: 0; }
}
@media (max-width: 40rem) {
  dialog.search, dialog.tool { width: 100vw; max-width: 100vw; height: 100dvh; max-height: 100dvh; margin: 0; border: 0; border-radius: 0; }
  .search-result { grid-template-columns: 1fr auto; }
  .search-name { grid-column: 1; grid-row: 1; } .search-kind { grid-column: 2; grid-row: 1; text-align: right; }
  .search-place { grid-column: 1 / -1; } .search-api { grid-column: 1 / -1; grid-row: 3; text-align: left; }
}
`;

/** The style of all pages. It is inlined so that the first view needs no other file. */
const RULES = `
:root { color-scheme: light dark; --page: #fff; --raised: #f6f7f9; --text: #1a1c21; --line: #dfe3e9; --quiet: #57606f; --link: #0b57b8; --good: #136c3a; --warn: #8a4b00; --bad: #a5241b; --mark: #eef3fb; --code: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16181d; --raised: #1f2229; --text: #e8eaee; --line: #343a45; --quiet: #a4acba; --link: #8ab8ff; --good: #6fd39b; --warn: #f0b35c; --bad: #ff9a92; --mark: #232c3b; }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; }
h1 { font-size: 1.75rem; margin-top: .25rem; }
h2 { font-size: 1.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; }
p, ul, ol, dl, pre { margin: .5rem 0; }
small { font-size: .85em; color: var(--quiet); font-weight: normal; }
code, pre { font-family: var(--code); font-size: .875em; }
.prose code, p code, .list code { background: var(--raised); padding: .05em .3em; border-radius: 4px; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; overflow-x: auto; overflow-wrap: normal; line-height: 1.5; }
pre code { background: none; padding: 0; font-size: .8125rem; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 3; background: var(--page); padding: .25rem .5rem; }
.top { position: sticky; top: 0; z-index: 2; height: 3.5rem; display: flex; align-items: center; gap: 1rem; padding: 0 1.25rem; background: var(--page); border-bottom: 1px solid var(--line); }
.brand { font-weight: 650; color: var(--text); text-decoration: none; }
.header-tools { flex: 1; display: flex; justify-content: flex-end; min-width: 0; }
.menu-button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .7rem; min-height: 2rem; }
.page { max-width: 92rem; margin: 0 auto; }
main { padding: 1.5rem 1.25rem 4rem; min-width: 0; }
#menu { font-size: .9375rem; line-height: 1.35; }
#menu ul { list-style: none; margin: 0; padding: 0; }
#menu li a { display: block; padding: .3rem .75rem; border-left: 2px solid var(--line); color: var(--text); text-decoration: none; }
#menu li a:hover { color: var(--link); }
#menu a[aria-current] { border-left-color: var(--link); color: var(--link); font-weight: 600; background: var(--mark); }
#menu summary { padding: .35rem 0; color: var(--quiet); font-weight: 600; cursor: pointer; }
.menu-title { font-weight: 650; }
.crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: 0; font-size: .875rem; }
.crumbs li:not(:last-child)::after { content: "/"; color: var(--quiet); margin-left: .5rem; }
.crumbs a { color: var(--quiet); text-decoration: none; }
.crumbs a:hover { text-decoration: underline; }
.badge { font-size: .75rem; font-weight: 600; white-space: nowrap; color: var(--quiet); }
.badge.good { color: var(--good); } .badge.warn { color: var(--warn); } .badge.bad { color: var(--bad); }
.banner { border: 1px solid var(--warn); border-radius: 6px; padding: .5rem .8rem; margin: 0 0 1rem; }
.facts { display: grid; gap: .25rem 1.5rem; font-size: .9375rem; }
.facts > div { display: grid; grid-template-columns: 7rem 1fr; gap: .75rem; }
dt { color: var(--quiet); } dd { margin: 0; }
.limits { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .1rem 0; font-size: .875rem; }
.limits > div { display: flex; gap: .4rem; }
.list { padding-left: 1.1rem; }
.list li { margin: .2rem 0; }
.props, .variants { list-style: none; padding: 0; margin: .25rem 0; }
.props > li { padding: .55rem 0; border-top: 1px solid var(--line); scroll-margin-top: 4.5rem; }
.props > li:target, .values li:target { background: var(--mark); box-shadow: 0 0 0 .25rem var(--mark); }
.props .name > a { color: var(--text); text-decoration: none; }
.props .name > a:hover { text-decoration: underline; }
.name code { font-weight: 600; }
.type { color: var(--quiet); font-size: .875rem; }
.props .prose, .variants .prose { font-size: .9375rem; }
.props .prose p { margin: .1rem 0; }
.props details, .variants details { margin-top: .25rem; }
.props details > .props, .props details > .variants, .variants details > .props { border-left: 2px solid var(--line); padding-left: .75rem; margin-left: .2rem; }
.props > li > details > .props > li:first-child { border-top: 0; }
summary { cursor: pointer; color: var(--quiet); font-size: .875rem; }
.values { display: flex; flex-wrap: wrap; gap: .25rem .5rem; font-size: .875rem; }
.values span, .one-of, .more { color: var(--quiet); font-size: .875rem; }
.values ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem .4rem; margin: 0; padding: 0; }
.values li code { border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; }
.fold { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: 0 1rem; scroll-margin-top: 4.5rem; }
.fold > summary { padding: .5rem 0; color: var(--text); font-size: .9375rem; }
.choices { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; padding: 0; min-width: 0; background: var(--raised); display: flex; flex-wrap: wrap; overflow: hidden; }
.choices legend { float: left; padding: .45rem .25rem .45rem .75rem; font-size: .8125rem; font-weight: 600; color: var(--quiet); }
.choices input { position: absolute; opacity: 0; }
.choices label { padding: .45rem .6rem; font-size: .8125rem; cursor: pointer; border-bottom: 2px solid transparent; }
.choices input:checked + label { border-bottom-color: var(--link); color: var(--link); font-weight: 600; }
.choices input:focus-visible + label { outline: 2px solid var(--link); outline-offset: -2px; }
.choices .panel { display: none; order: 1; width: 100%; min-width: 0; border-top: 1px solid var(--line); }
.choices input:checked + label + .panel { display: block; }
.choices .panel p { margin: .5rem 1rem; font-size: .875rem; color: var(--quiet); }
.choices pre { margin: 0; border: 0; border-radius: 0; max-height: 28rem; overflow: auto; }
.also { margin-top: 2rem; font-size: .875rem; color: var(--quiet); }
.prose, main > p { max-width: 48rem; }
.page:not(.with-menu) { max-width: 66rem; }
.cards { list-style: none; padding: 0; margin: 1.5rem 0; display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
.cards > li { border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem 1.5rem; display: flex; flex-direction: column; }
.cards h2 { margin: 0; padding: 0; border: 0; }
.cards h2 a { text-decoration: none; }
.cards h2 a:hover { text-decoration: underline; }
.cards p:nth-of-type(3) { color: var(--quiet); font-size: .9375rem; }
.cards .list { list-style: none; padding: .75rem 0 0; margin: auto 0 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-size: .9375rem; }
.around { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.around small { display: block; }
.around a:last-child { text-align: right; }
@media (max-width: 59.99rem) {
  #menu { width: min(22rem, 88vw); height: 100dvh; max-height: none; margin: 0; inset: 0 auto 0 0; border: 0; border-right: 1px solid var(--line); background: var(--page); color: var(--text); padding: 1rem; overflow-y: auto; }
  #menu::backdrop { background: #0008; }
}
@media (min-width: 60rem) {
  .menu-button { display: none; }
  .with-menu { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
  #menu { display: block; position: sticky; inset: auto; top: 3.5rem; width: auto; height: calc(100dvh - 3.5rem); max-height: none; margin: 0; border: 0; border-right: 1px solid var(--line); background: none; color: var(--text); padding: 1rem 1rem 2rem 1.25rem; overflow-y: auto; }
  main { padding: 2rem 2.5rem 4rem; }
}
@media (min-width: 80rem) {
  main:has(> aside) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 30rem); grid-template-rows: auto 1fr; column-gap: 3rem; }
  .lead, .rest { grid-column: 1; min-width: 0; }
  main > aside { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 4.5rem; align-self: start; max-height: calc(100dvh - 5.5rem); overflow-y: auto; }
}
@media print { .top, #menu, .around { display: none; } }
`;

export const STYLE = `${RULES}${TOOL_BUTTON_STYLE}`;
