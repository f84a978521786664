/** Rules for the buttons that open tools. Each page inlines them so that nothing moves when scripts load. */
export const TOOL_BUTTON_STYLE = `
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
