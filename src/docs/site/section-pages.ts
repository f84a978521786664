import { apiPage, groupsOf } from "../content/api-page.js";
import type { ApiSection } from "../content/api-section.js";
import type { Page, PageLink } from "../content/content.js";
import { documentPage } from "../content/document-page.js";
import { operationPage } from "../content/operation-page.js";
import { webhookPage } from "../content/webhook-page.js";

/** The pages of an API, each with the one before and after it in the order of the menu. `pause` is awaited between pages. */
export async function sectionPages(
  section: ApiSection,
  all: readonly ApiSection[],
  pause: () => Promise<void>,
): Promise<Page[]> {
  const { api, urls, sources, changes } = section;
  const chain = [
    { link: { page: urls.home, text: api.title }, make: () => apiPage(section) },
    ...groupsOf(api, api.operations).flatMap(({ members }) =>
      members.map((one) => {
        const link = { page: urls.operation(one), text: one.selector?.value ?? one.summary ?? one.id };
        return { link, make: () => operationPage(section, one) };
      }),
    ),
    ...groupsOf(api, api.events).flatMap(({ members }) =>
      members.map((one) => ({
        link: { page: urls.webhook(one), text: one.name },
        make: () => webhookPage(section, one, all),
      })),
    ),
  ];
  const linked: Page[] = [];
  for (const [index, { make }] of chain.entries()) {
    linked.push({ ...make(), previous: linkAt(chain, index - 1), next: linkAt(chain, index + 1) });
    await pause();
  }
  return [
    ...linked,
    ...(sources === undefined ? [] : [documentPage(section, urls.sources, "Sources", sources)]),
    ...(changes === undefined ? [] : [documentPage(section, urls.changes, "Change log", [changes])]),
  ];
}

function linkAt(chain: readonly { link: PageLink }[], index: number): PageLink | undefined {
  return chain[index]?.link;
}
