import { words } from '#client/words.ts';
import { CONSULTATIONS, consultationHref } from '../addresses.ts';
import { matterOf } from '../names.ts';
import { page } from '../page.ts';
import { GroupPage, GroupPageQuery, groupTitle } from './GroupPage.tsx';
import { roundIn } from '../feedback/report-page.ts';

export const groupPage = page({
  document: GroupPageQuery,
  variables: (at) => {
    const asked = roundIn(at);
    return asked && { ...asked, group: at.params.group ?? '' };
  },
  page: GroupPage,
  meta: ({ consultation: of }) =>
    of?.opinionGroup
      ? {
          title: `${groupTitle(of.opinionGroup)}：${matterOf(of.title)}`,
          crumbs: [
            { name: words.nav.consultations, href: CONSULTATIONS },
            { name: of.decision.title, href: consultationHref(of) },
            { name: '一并处理的意见' },
          ],
        }
      : null,
  current: CONSULTATIONS,
  scopes: ({ consultation }) =>
    consultation
      ? [`consultation:${consultation.id}`, `decision:${consultation.decision.no}`, 'reports']
      : [],
  until: ({ consultation }) => [consultation?.opensAt, consultation?.closesAt],
});
