import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';

const database = await testDatabase();
const { admin, justiceStaff } = await buildPeople(database);

const COMPLETE = {
  siteName: '云山县重大行政决策公众参与平台',
  organName: '云山县人民政府',
  countyName: '云山县',
  siteDomain: 'canyu.yunshan.gov.cn',
  siteIdCode: '3607000001',
  sponsorUnit: '云山县人民政府办公室',
  hostUnit: '云山县数字经济发展中心',
  phone: '0797-1234567',
  hotline: '12345',
  icpNo: '赣ICP备00000000号',
  policeNo: '赣公网安备00000000000000号',
  reportErrorUrl: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html',
  privacyContact: '县司法局 0797-7654321',
};
const SITE = {
  query: '{ site { siteName missing version viewerCan(actions: [update]) { action allowed } } }',
};
const update = (version: number, over: object = {}, actor = admin) =>
  ask(database, actor, {
    query: `mutation ($version: Int!, $input: SiteProfileInput!) { updateSiteProfile(version: $version, input: $input) {
      ... on SiteProfile { siteName missing version } ... on Refusal { findings { code basis article fields } } } }`,
    variables: { version, input: { ...COMPLETE, ...over } },
  });
const stored = () => database.sql<{ version: number }>('select * from site_profile');

describe('站点信息', () => {
  it('没有填写的必备项目逐项列出', async () => {
    const { data } = await ask(database, null, SITE);
    expect(data?.site).toEqual({
      siteName: '',
      missing: [
        '网站名称',
        '决策机关',
        '网站域名',
        '网站标识码',
        '主办单位',
        '承办单位',
        '联系电话',
        'ICP备案号',
        '公安备案号',
        '“我为政府网站找错”链接',
        '个人信息保护联系方式',
      ],
      version: 1,
      viewerCan: [],
    });
  });

  it.each([
    ['标识码不足10位', { siteIdCode: '360700000' }, ['SITE_ID_CODE_INVALID']],
    ['部委的标识码', { siteIdCode: 'bm12345678', phone: '' }, []],
    ['域名带协议', { siteDomain: 'https://x.gov.cn' }, ['SITE_DOMAIN_INVALID']],
    ['链接不是网址', { reportErrorUrl: 'javascript:alert(1)' }, ['SITE_LINK_INVALID']],
    ['相对链接', { reportErrorUrl: '/jiucuo' }, ['SITE_LINK_INVALID']],
    ['分成两行', { phone: '0797-1\n0797-2' }, ['SITE_TEXT_TOO_LONG']],
    ['过长', { siteName: '云'.repeat(201) }, ['SITE_TEXT_TOO_LONG']],
    ['一次说全', { siteIdCode: '1', siteDomain: '云' }, ['SITE_ID_CODE_INVALID', 'SITE_DOMAIN_INVALID']],
  ])('%s', async (_, over, expected) => {
    const [before = { version: 0 }] = await stored();
    const answer = await update(before.version, over);
    expect(findingsOf(answer, 'updateSiteProfile').map(({ code }) => code)).toEqual(expected);
    const [after] = await stored();
    expect(after?.version).toBe(before.version + (expected.length === 0 ? 1 : 0));
  });

  it('填全之后不再缺项，所有公开页面随之更新，留下记录', async () => {
    const [{ version } = { version: 0 }] = await stored();
    const before = database.services.content.versionOf('site');
    const answer = await update(version, { siteName: '云山县公众参与' });
    expect(answer.data?.updateSiteProfile).toEqual({
      siteName: '云山县公众参与',
      missing: [],
      version: version + 1,
    });
    expect(database.services.content.versionOf('site')).toBe(before + 1);
    expect((await auditTrail(database)).at(-1)).toEqual(['site.updated', 'DONE']);
    expect((await ask(database, admin, SITE)).data?.site).toMatchObject({
      viewerCan: [{ action: 'update', allowed: true }],
    });
  });

  it('版本陈旧的不覆盖，答复现行版本；司法局无权修改', async () => {
    const [before] = await stored();
    const stale = await update(1, { siteName: '旧' });
    expect(stale.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: before?.version,
    });
    expect(codesOf(await update(1, {}, justiceStaff))).toEqual(['FORBIDDEN']);
    expect(await stored()).toEqual([before]);
  });
});

describe('清空演练环境', () => {
  const RESET = {
    query:
      'mutation { resetTraining { ... on SiteProfile { siteName } ... on Refusal { findings { code message fix } } } }',
  };
  const OFFERED = { query: '{ site { viewerCan(actions: [reset]) { action allowed } } }' };
  let asked = 0;
  const training = { ...database, services: { ...database.services, askReset: () => void (asked += 1) } };

  it('别的县不能清空，也不给这个按钮', async () => {
    expect(findingsOf(await ask(database, admin, RESET), 'resetTraining')).toEqual([
      {
        code: 'TRAINING_ONLY',
        message: '这里不是演练环境，不能清空。',
        fix: '要练习的，请本县的信息技术人员另开一个演练环境。',
      },
    ]);
    expect((await ask(database, admin, OFFERED)).data?.site).toEqual({ viewerCan: [] });
  });

  it('演练环境只有系统管理员要求清空，留下记录', async () => {
    expect(codesOf(await ask(training, justiceStaff, RESET))).toEqual(['FORBIDDEN']);
    expect(asked).toBe(0);
    expect((await ask(training, admin, OFFERED)).data?.site).toEqual({
      viewerCan: [{ action: 'reset', allowed: true }],
    });
    expect((await ask(training, admin, RESET)).data?.resetTraining).toEqual({ siteName: '云山县公众参与' });
    expect(asked).toBe(1);
    expect((await auditTrail(database)).at(-1)).toEqual(['site.reset', 'DONE']);
  });
});

describe('个人信息保护法第十七条 处理个人信息前的告知', () => {
  const NOTICE = { query: '{ privacyNotice { version text effectiveOn } }' };

  it('任何人都读得到现行版本；尚未生效的版本不显示', async () => {
    await database.sql(
      `insert into privacy_notice (version, text, effective_on) values (${NOTICE_TOLD + 1}, '新告知', '2026-12-01')`,
    );
    const now = await ask(database, null, NOTICE);
    expect(now.data?.privacyNotice).toMatchObject({ version: NOTICE_TOLD, effectiveOn: '2026-01-01' });
    await database.setClock('2026-11-30T16:00:00Z');
    const then = await ask(database, null, NOTICE);
    expect(then.data?.privacyNotice).toEqual({
      version: NOTICE_TOLD + 1,
      text: '新告知',
      effectiveOn: '2026-12-01',
    });
  });
});
