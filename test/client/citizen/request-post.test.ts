/** 依申请公开，不用脚本 (国令711号第二十九条至第三十六条): from the guide to the form, the correction and the letter, by plain posts. */
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openDesk } from '#test/domains/casework/desk.ts';
import type { Told } from '#test/domains/casework/questions.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { plain } from './show.tsx';

const { database, people, list, assign, confirm, run } = await openDesk();
const { clerk, lead, govOffice, units } = people;
const site = await openSite(database, { routes, config: { testClock: true } });
const FORM = '/yishenqing/shenqing';
const CORRECTION = '/wode/buzheng';
const KEY = '018f0000-0000-7000-8000-00000000000e';
const ID_NO = '11010519491231002X';
const UNCLEAR = '请写明是哪一年、哪一项工程的预算。';
const CLEARED = '2026年东街改造工程的预算，发改部门批复的那一份。';
const LETTER = '您申请公开的预算已经制作，随本答复提供，请在本平台查看。';

const form = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    idempotencyKey: KEY,
    noticeVersion: String(NOTICE_TOLD),
    applicant: 'PERSON',
    name: '陶映霞',
    identityNo: ID_NO,
    contactKind: 'PHONE',
    phone: '13800001111',
    title: '东街改造工程的预算',
    text: '东街改造工程花了多少钱，想看批复的预算。',
    handover: 'PLATFORM',
    ...over,
  });
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
const said = async (answer: Response) => plain(await answer.text());
const get = (path: string, cookie = '') => fetch(`${site.url}${path}`, { headers: { cookie } });
const RESULT = '__typename ... on CaseItem { id version state } ... on Refusal { findings { code } }';
const does = async (actor: Actor, { id, version }: Told, call: string, type: string, value: unknown) => {
  const asked = await run(
    actor,
    `mutation($id: ID!, $version: Int!, $value: ${type}) { result: ${call} { ${RESULT} } }`,
    { id, version, value },
  );
  expect([asked.codes, asked.result?.__typename]).toEqual([[], 'CaseItem']);
  return asked.result!;
};

describe('依申请公开', () => {
  it('指南写明向谁、怎样、什么时候、不服怎么办，每一句有条款；首页、留言和网站地图都通到这里', async () => {
    const page = await (await get('/yishenqing')).text();
    const text = plain(page);
    for (const words of [
      '自收到申请之日起20个工作日内答复',
      '14个工作日内答复',
      '国令711号第二十九条第二款',
      '收到补正之日起重新计算',
      '政府信息不予公开告知书',
      '可以收取信息处理费',
      '先申请行政复议',
    ])
      expect(text).toContain(words);
    expect(page).toContain(`href="${FORM}"`);
    expect(page).toMatch(/<ol class="steps">(?:<li[^>]*><b>[^<]*<\/b>.*?<\/li>){6}<\/ol>/);
    for (const from of ['/', '/ditu', '/liuyan'])
      expect(await (await get(from)).text()).toContain('href="/yishenqing"');
  });

  it.each([
    ['没有选申请人类别', { applicant: 'KING' }, 'applicant', '没有选择申请人'],
    ['没有写姓名', { name: '' }, 'name', '没有写申请人的姓名'],
    [
      '证件号码差一位',
      { identityNo: '110105194912310021' },
      'identityNo',
      '身份证明的号码没有填写，或者不对',
    ],
    ['没有留电话', { phone: '' }, 'phone', '申请要留联系方式，没有填写'],
    ['没有选获取方式', { handover: '' }, 'handover', '没有选择获取信息的方式'],
    ['没有写名称', { title: '' }, 'title', '没有写标题'],
    ['内容太短', { text: '预算' }, 'text', '少于5个字'],
  ])('%s的，退回原页，说在那一栏旁边，填过的都在', async (_, over, field, words) => {
    const answer = await site.post(FORM, form(over));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain(words);
    expect(html).toContain(`id="${field}-error"`);
    const kept = Object.entries({ name: '陶映霞', identityNo: ID_NO, title: '东街改造工程的预算' });
    for (const [name, value] of kept) if (name !== field) expect(html).toContain(value);
  });

  it('提交得到回执；登记、告知补正、补正、答复、归档，每一步凭回执看得到；答复是有文书编号的信', async () => {
    const sent = await site.post(FORM, form());
    expect(sent.status).toBe(303);
    const receipt = sent.headers.get('location') ?? '';
    const receiptNo = receipt.slice('/huizhi/'.length);
    const open = new URLSearchParams({ receiptNo, step: 'open' });
    const found = await site.post('/wode', open, { cookie: cookieOf(sent) });
    const cookie = cookieOf(found);
    const mine = async () => (await get('/wode/shouli', cookie)).text();
    expect(plain(await mine())).toContain('等待县政府办公室登记');
    expect(await mine()).not.toContain(ID_NO);
    expect(await mine()).toMatch(/aria-current="step"><b>登记/);
    expect(await said(await get(CORRECTION, cookie))).toContain('现在不用补正');

    const [item] = (await list(govOffice, '', 'REQUEST')).nodes;
    let now = (await assign(govOffice, item!, units.housing.id)).result!;
    expect(await mine()).toMatch(/aria-current="step"><b>办理/);
    const step = { kind: 'CORRECTION', reason: UNCLEAR, days: 10 };
    now = await does(
      clerk,
      now,
      'takeCaseStep(id: $id, version: $version, input: $value)',
      'CaseStepInput!',
      step,
    );
    const asked = await mine();
    expect(asked).toMatch(/aria-current="step"><b>审核/);
    expect(plain(asked)).toContain(UNCLEAR);
    expect(plain(asked)).toContain('期限暂停');
    expect(asked).toContain(`href="${CORRECTION}"`);

    const send = (text: string) =>
      site.post(
        CORRECTION,
        new URLSearchParams({ receiptNo: receiptNo.replace('-', ''), step: 'correct', text }),
        { cookie },
      );
    expect(plain(await (await get(CORRECTION, cookie)).text())).toContain(UNCLEAR);
    const short = await send('预算');
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('id="text-error"');
    expect((await send(CLEARED)).status).toBe(303);
    expect(plain(await mine())).toContain(CLEARED);
    expect(await mine()).not.toContain(`href="${CORRECTION}"`);

    now = (await list(clerk, '', 'REQUEST')).nodes[0]!;
    now = await does(
      clerk,
      now,
      'draftCaseAnswer(id: $id, version: $version, answer: $value, outcome: PARTLY_GIVEN)',
      'Text!',
      LETTER,
    );
    expect(await mine()).not.toContain('随本答复提供');
    now = (await confirm(lead, now)).result!;
    const letter = await said(await get('/wode/shouli', cookie));
    expect(letter).toContain('政府信息部分公开告知书');
    expect(letter).toMatch(/依申请公开〔2026〕1号/);
    expect(letter).toContain('国令711号第三十七条');
    expect(letter).toContain(LETTER);
    expect(letter).toContain('先申请行政复议');
    expect(await mine()).toMatch(/aria-current="step"><b>归档/);
    const filing = 'fileCase(id: $id, version: $version)';
    await run(clerk, `mutation($id: ID!, $version: Int!) { result: ${filing} { ${RESULT} } }`, {
      id: now.id,
      version: now.version,
    });
    expect(plain(await mine())).toContain('已归档');
  });
});
