import { expect, it } from 'vitest';
import { draftPage } from '#client/citizen/draft/draft-page.ts';
import { consulted, drafted, revised } from './drafts.ts';
import { plain, show } from './show.tsx';

it('承办单位自己提出的修改，写明来源、谁说明的、为什么', () => {
  const own = {
    ...revised.changes[1]!,
    source: 'OWN_STUDY',
    note: '远期用地另有安排，调研后改列近期。',
    groundName: '县民政局负责人秦敬亭',
  };
  const data = { decision: { ...drafted, draft: { ...revised, changes: [own] }, former: consulted } };
  const at = { params: { no: '2026-004', version: '2' }, query: { duizhao: '1' } };
  expect(plain(show(draftPage, data, at))).toMatch(
    /来源：自行研究.*县民政局负责人秦敬亭说明：.*远期用地另有安排，调研后改列近期。/su,
  );
});
