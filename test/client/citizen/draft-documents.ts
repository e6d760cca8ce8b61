import { clausePage } from '#client/citizen/consultation/clause-page.ts';
import { draftPage } from '#client/citizen/draft/draft-page.ts';
import { draftsPage } from '#client/citizen/draft/drafts-page.ts';
import { elder } from './consultations.ts';
import { consulted, drafted, revised } from './drafts.ts';
import { show, type Visit } from './show.tsx';

const at = (version: number, query: Record<string, string> = {}) => ({
  path: `/juece/2026-004/caoan/${version}`,
  params: { no: '2026-004', version: String(version) },
  query,
});
const shown = (of: object, query: Record<string, string>, visit?: Visit) =>
  show(draftPage, { decision: { ...drafted, ...of } }, { ...at(query.duizhao ? 2 : 1, query), ...visit });
const hidden = { ...revised, id: 'v3', no: 3, stage: 'CONSULTED', basedOnNo: null, round: 2 };
const withChapters = {
  ...elder,
  clauses: consulted.clauses.map((clause, position) => ({
    ...clause,
    id: clause.anchorId,
    position,
    commentCount: 0,
    note: '',
  })),
};

/** The pages of a draft: how it came about, a version, what that changed; a chapter's former address. */
export const draftDocuments: Record<string, (visit?: Visit) => string> = {
  drafts: (visit) => show(draftsPage, { decision: drafted }, visit),
  'drafts-hidden': (visit) =>
    show(draftsPage, { decision: { ...drafted, drafts: [consulted, hidden] } }, visit),
  'drafts-none': (visit) => show(draftsPage, { decision: { ...drafted, drafts: [] } }, visit),
  draft: (visit) => shown({ draft: consulted }, {}, visit),
  'draft-revised': (visit) => shown({ draft: revised }, {}, visit),
  'draft-redline': (visit) => shown({ draft: revised, former: consulted }, { duizhao: '1' }, visit),
  'draft-table': (visit) => shown({ draft: revised, former: consulted }, { duizhao: '1', biao: '1' }, visit),
  'clause-chapter': (visit) =>
    show(
      clausePage,
      { consultation: { ...withChapters, clause: { ...withChapters.clauses[3], moments: [] } } },
      visit,
    ),
};
