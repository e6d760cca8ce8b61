import { words } from '#client/words.ts';
import { CATALOGUE, decisionHref, draftHref, draftsHref, redlineHref, withQuery } from '../addresses.ts';
import { page, wholeNumber } from '../page.ts';
import { DraftPage, DraftPageQuery, type DraftData } from './DraftPage.tsx';
import { versionName, versionNo } from './version-name.ts';

function titleOf({ decision }: DraftData): string | null {
  if (!decision?.draft) return null;
  const { draft, former } = decision;
  return former ? `${versionNo(draft.no)}与${versionNo(former.no)}对照` : versionName(draft);
}

/** A version that nobody sees, or that there is not, has no page; neither has a comparison with it. */
function metaOf(data: DraftData, compares: boolean) {
  const { decision } = data;
  const title = titleOf(data);
  if (!decision || !title || (compares && !decision.former)) return null;
  return {
    title: `${title}：${decision.title}`,
    crumbs: [
      { name: words.nav.catalogue, href: CATALOGUE },
      { name: decision.title, href: decisionHref(decision.no) },
      { name: '草案的来历', href: draftsHref(decision.no) },
      { name: title },
    ],
  };
}

export const draftPage = page({
  document: DraftPageQuery,
  query: ['duizhao', 'biao'],
  variables: ({ params: { no = '', version }, query: { duizhao } }) => {
    const number = wholeNumber(version);
    const other = duizhao === undefined ? number : wholeNumber(duizhao);
    if (number === null || other === null) return null;
    return { no, version: number, other, compares: duizhao !== undefined && other !== number };
  },
  /** The later version is shown against the earlier one, whichever way it was asked for. */
  movedTo: ({ decision }, { query: { duizhao, biao } }) => {
    const { draft, former } = decision ?? {};
    if (!decision || !draft || duizhao === undefined) return null;
    if (duizhao === String(draft.no)) return draftHref(decision.no, draft.no);
    if (!former || former.no < draft.no) return null;
    const { pathname, search } = new URL(redlineHref(decision.no, former.no, draft.no), 'https://host');
    return withQuery(pathname, { ...Object.fromEntries(new URLSearchParams(search)), biao });
  },
  page: DraftPage,
  meta: (data, { query: { duizhao } }) => metaOf(data, duizhao !== undefined),
  current: CATALOGUE,
  scopes: ({ decision }) =>
    decision
      ? [`decision:${decision.no}`, ...(decision.consultations ?? []).map(({ id }) => `consultation:${id}`)]
      : [],
  until: ({ decision }) =>
    (decision?.consultations ?? []).flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
});
