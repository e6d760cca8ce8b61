/** 政策解读专员: whom to ask stands beside what their unit is in charge of, and in the county's list. */
import { expect, it } from 'vitest';
import { interpretersPage } from '#client/citizen/interpreter/interpreter-pages.ts';
import { page, said } from './decision-shown.ts';
import { plain, show } from './show.tsx';
import { units } from './units.ts';

const WHO = {
  id: 'p',
  name: '程知秋',
  phone: '0000-5550102',
  hours: '工作日8:30至12:00',
  topics: '公交票价',
};
const named = { ...units.ndrc, interpreters: [WHO] };
const TOLD = '程知秋，0000-5550102公交票价。工作日8:30至12:00';

it('决策页面写明承办单位的政策解读专员，点一下就拨；没有登记的不写', () => {
  const html = page({ leadUnit: named });
  expect(said(html, 'canyu')).toContain('解读人和电话程知秋，0000-5550102');
  expect(said(html, 'canyu')).not.toContain('承办单位电话');
  expect(html).toContain('href="/liuyan/zhuanyuan"');
  expect(html).toContain('href="tel:00005550102"');
  expect(said(page(), 'canyu')).not.toContain('解读人');
});

it('名单按单位列出；没有登记的、已经撤销的单位不列', () => {
  const closed = { ...units.edu, interpreters: [WHO], active: false };
  const text = plain(show(interpretersPage, { units: [named, units.house, closed] }));
  expect(text).toContain(`县发展和改革委员会${TOLD}`);
  expect(text).not.toContain('县住房和城乡建设局');
  expect(text).not.toContain('县教育体育局');
  expect(plain(show(interpretersPage, { units: [units.house] }))).toContain('还没有公布名单');
});
