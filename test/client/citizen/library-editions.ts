/** Editions of the library in small (样例), as its lists and pages read them. */

/** A county document in force, but for what is given. */
export const law = (given: object) => ({
  id: 'a',
  code: 'F001',
  no: 1,
  title: '岚溪县公共停车管理办法',
  level: 'POLICY_DOCUMENT',
  planKind: null,
  firstYear: null,
  lastYear: null,
  planStanding: null,
  docNo: '岚府发〔2025〕3号',
  issuer: '岚溪县人民政府',
  promulgatedOn: '2025-03-01',
  from: '2025-04-01',
  until: null,
  ends: false,
  whole: true,
  articleCount: 2,
  standing: 'IN_FORCE',
  url: '',
  successor: '',
  reason: '',
  ...given,
});
/** A plan whose period is over, but for what is given. */
export const plan = (given: object) =>
  law({
    level: 'OTHER',
    planKind: 'DEVELOPMENT',
    articleCount: 0,
    firstYear: 2021,
    lastYear: 2025,
    planStanding: 'OVER',
    ...given,
  });
const NATIONAL = law({
  id: 'p',
  code: 'P001',
  title: '重大行政决策程序暂行条例',
  level: 'ADMINISTRATIVE_REGULATION',
  docNo: '国令第713号',
  issuer: '国务院',
  whole: false,
  articleCount: 5,
});
/** The county document in an earlier, today's and a coming edition. */
export const EARLIER = law({ id: 'a0', no: 1, from: '2020-01-01', until: '2025-03-31', standing: 'AMENDED' });
export const NOW = law({ no: 2 });
export const COMING = law({ id: 'a3', no: 3, from: '2027-01-01', standing: 'COMING' });
/** A document that was repealed. */
export const REPEALED = law({
  id: 'r',
  code: 'F002',
  no: 2,
  title: '岚溪县户外广告设置管理规定',
  docNo: '岚府发〔2014〕3号',
  ends: true,
  from: '2024-01-01',
  standing: 'REPEALED',
});
const PLANS = [
  plan({ id: 'x', code: 'F010', title: '岚溪县第十三个五年规划纲要', firstYear: 2016, lastYear: 2020 }),
  plan({ id: 'y', code: 'F011', title: '岚溪县第十四个五年规划纲要', docNo: '' }),
  plan({
    id: 'z',
    code: 'F012',
    title: '岚溪县综合交通规划',
    planKind: 'SPECIAL',
    lastYear: 2035,
    planStanding: 'RUNNING',
  }),
];
/** All of them, the newest edition of each first. */
export const statutes = [COMING, NOW, EARLIER, REPEALED, NATIONAL, ...PLANS];
