import { words } from '#client/words.ts';
import { page, wholeNumber } from '../page.ts';
import { REGISTER } from '../addresses/register.ts';
import { AttendanceRulesPage, AttendanceRulesPageQuery } from './AttendanceRulesPage.tsx';
import { FairnessPage, FairnessPageQuery } from './FairnessPage.tsx';

const under = (name: string) => [{ name: words.nav.representatives, href: REGISTER }, { name }];

export const attendanceRulesPage = page({
  document: AttendanceRulesPageQuery,
  variables: () => ({}),
  page: AttendanceRulesPage,
  meta: () => ({
    title: '列席会议的规则',
    crumbs: under('列席会议的规则'),
  }),
  current: REGISTER,
  scopes: () => ['policy'],
});

/** Of a year of which there is nothing to tell there is no page. */
export const fairnessPage = page({
  document: FairnessPageQuery,
  query: ['nian'],
  variables: ({ query: { nian } }) => {
    const year = wholeNumber(nian);
    return nian && year === null ? null : { year };
  },
  page: FairnessPage,
  meta: ({ attendanceStatistics: { year, years } }) =>
    years.includes(year)
      ? {
          title: `${year}年列席邀请情况`,
          crumbs: under('列席邀请情况'),
        }
      : null,
  current: REGISTER,
  scopes: () => ['representatives', 'meetings'],
});
