/** 除了被问的人，谁也签不了 (国令713号第十三条、第二十条): a link alone signs nothing, the code goes to the recorded address. */
import { beforeEach, describe, expect, it } from 'vitest';
import { expertPage } from '#client/citizen/inquiry/expert-page.ts';
import { route } from '#client/route.ts';
import { codeAt } from '#server/engines/telling/message-code.ts';
import { letterCodeDeparture } from '#server/domains/inquiry/code-departure.queries.ts';
import { letterCode } from '#server/domains/inquiry/letter-proof.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { CODES_A_DAY } from '#server/law/procedure/letter-code.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { ask } from '#test/kernel/ask.ts';
import { EXPERT, MAILBOX, openExperts, OPINION } from './experts.ts';
import { letterDoors } from './letters.ts';
import { enterAll } from './letter-door.ts';

const house = await openExperts();
const { database, people } = house;
const { clerk, justiceStaff } = people;
const site = await openSite(database, { routes: [route('/lunzheng/:token', expertPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);
const door = async (name: string, args: Record<string, string>, fields: string) => {
  const declared = Object.keys(args).map((arg) => `$${arg}: ${arg === 'code' ? 'Text!' : 'String!'}`);
  const passed = Object.keys(args).map((arg) => `${arg}: $${arg}`);
  const { data } = await ask(database, null, {
    query: `mutation(${declared.join(', ')}) { result: ${name}(${passed.join(', ')}) { __typename ${fields}
      ... on Refusal { findings { code } } } }`,
    variables: args,
  });
  return (data?.['result'] ?? null) as unknown as { proof?: string; findings?: { code: string }[] } | null;
};
const askCode = (token: string) => door('askLetterCode', { token }, '... on LetterCodeSent { minutes }');
const enterCode = (token: string, code: string) =>
  door('enterLetterCode', { token, code }, '... on LetterProof { proof }');
/** As it stands in the message that leaves. */
const codeFor = async (id: string) => {
  const [row] = await database.sql<{ sending: number; at: Date }>(
    'select sending, code_at as at from inquiry where id = $1',
    [id],
  );
  return codeAt(
    database.services.seal,
    letterCode({ id, sending: row?.sending ?? 0 }),
    row?.at ?? new Date(0),
  );
};
const wrongFor = async (id: string) =>
  ((Number(await codeFor(id)) + 1) % 1_000_000).toString().padStart(6, '0');

describe('凭链接答复', () => {
  it('只有链接的，不能声明、署名；验证码发往录入的联系方式，填对了才能', async () => {
    const { letter, token } = await house.asked();
    expect(codesOf(await house.declare(token, 'NONE', '', ''))).toEqual(['LETTER_UNPROVED']);
    expect(codesOf(await askCode(token))).toEqual([]);
    const sent = await database.sql<{ to: string; body: string }>(
      `select recipient_masked as "to", body from message where topic = 'letter-code' and recipient_id = $1`,
      [letter.id],
    );
    expect(sent.map(({ to }) => to)).toEqual(['w***@xuexiao.example']);
    const code = await codeFor(letter.id);
    expect(JSON.stringify(sent)).not.toContain(code);
    expect(JSON.stringify(sent)).not.toContain(token);
    const departing = await readAsSystem(systemContext(database.services), (db) =>
      letterCodeDeparture(db, database.services, { recipientId: letter.id, aboutId: null }),
    );
    expect(departing?.words).toContain(code);
    const proof = (await enterCode(token, ` ${code.slice(0, 3)} ${code.slice(3)} `))?.proof ?? '';
    expect(await house.declare(token, 'NONE', '', proof)).toMatchObject({ standing: 'DECLARED' });
    expect(codesOf(await house.sign(token, OPINION, '王建国', ''))).toEqual(['LETTER_UNPROVED']);
    expect(await house.sign(token, OPINION, '王建国', proof)).toMatchObject({ standing: 'ANSWERED' });
    expect(codesOf(await askCode(token))).toEqual(['EXPERT_ANSWERED']);
  });

  it('承办单位拿到链接，重发、另问验证码，都到不了自己的邮箱；偷来的旧链接连验证码也要不到', async () => {
    const { letter, token } = await house.asked();
    await askCode(token);
    await house.resend(clerk, letter.id);
    const to = await database.sql<{ to: string }>(
      'select distinct recipient_masked as "to" from message where recipient_id = $1',
      [letter.id],
    );
    expect(to).toEqual([{ to: 'w***@xuexiao.example' }]);
    expect(await askCode(token)).toBeNull();
    expect(await enterCode(token, await codeFor(letter.id))).toBeNull();
    expect(await enterCode('meiyou', '123456')).toBeNull();
  });

  it('别的函、上一次发出的、过了两小时、改过的凭据都不算', async () => {
    const one = await house.asked();
    const other = await house.asked({ experts: [{ ...EXPERT, name: '李敏' }] });
    await askCode(one.token);
    const proof = (await enterCode(one.token, await codeFor(one.letter.id)))?.proof ?? '';
    for (const [token, tried] of [
      [other.token, proof],
      [one.token, `${proof}x`.replace('.', 'a.')],
      [one.token, 'x'],
    ] as const)
      expect(codesOf(await house.declare(token, 'NONE', '', tried)), tried).toEqual(['LETTER_UNPROVED']);
    await database.setClock('2026-11-19T18:10:00Z');
    expect(codesOf(await house.declare(one.token, 'NONE', '', proof))).toEqual(['LETTER_UNPROVED']);
    await database.setClock('2026-11-19T16:30:00Z');
    await house.enterAddress(justiceStaff, one.letter.id, MAILBOX);
    const renewed = await house.tokenFor(one.letter.id);
    expect(codesOf(await house.declare(renewed, 'NONE', '', proof))).toEqual(['LETTER_UNPROVED']);
  });

  it('填错五次失效，虽然别的什么也没有改；十分钟失效；重新发的才算', async () => {
    const { letter, token } = await house.asked();
    await askCode(token);
    const code = await codeFor(letter.id);
    const wrong = await wrongFor(letter.id);
    for (let tried = 0; tried < 5; tried += 1)
      expect(codesOf(await enterCode(token, wrong))).toEqual(['LETTER_CODE_WRONG']);
    expect(codesOf(await enterCode(token, code))).toEqual(['LETTER_CODE_WRONG']);
    await database.setClock('2026-11-19T16:05:00Z');
    await askCode(token);
    const second = await codeFor(letter.id);
    await database.setClock('2026-11-19T16:25:00Z');
    expect(codesOf(await enterCode(token, second))).toEqual(['LETTER_CODE_WRONG']);
    await askCode(token);
    expect((await enterCode(token, await codeFor(letter.id)))?.proof).toBeDefined();
  });

  it('一天最多十个', async () => {
    const { token } = await house.asked();
    for (let sent = 0; sent < CODES_A_DAY; sent += 1) expect(codesOf(await askCode(token))).toEqual([]);
    expect(codesOf(await askCode(token))).toEqual(['LETTER_CODES_SPENT']);
    await database.setClock('2026-11-20T16:00:00Z');
    expect(codesOf(await askCode(token))).toEqual([]);
  });

  it('还没有录入联系方式的，要不到验证码', async () => {
    const { letter, token } = await house.asked();
    await database.sql('update inquiry set address = null where id = $1', [letter.id]);
    expect(codesOf(await askCode(token))).toEqual(['LETTER_UNADDRESSED']);
  });

  it('没有账号的单位照此答复', async () => {
    const doors = letterDoors(database);
    const matter = await house.heard();
    await doors.send(clerk, matter.id, {
      unitIds: [],
      outside: [{ name: '县财政局' }],
      dueOn: '2026-12-01',
      note: '',
      contact: '',
      fileIds: [],
    });
    await enterAll(database, justiceStaff, matter.id, 'czj@danwei.example');
    const letter = (await doors.lettersOf(matter.no, clerk))[0]!;
    const token = await doors.tokenFor(letter.id);
    const agree = { reply: 'AGREE', opinions: [] };
    expect(codesOf(await doors.answerByLink(token, agree, '副局长 某某', ''))).toEqual(['LETTER_UNPROVED']);
    await askCode(token);
    const proof = (await enterCode(token, await codeFor(letter.id)))?.proof;
    expect(await doors.answerByLink(token, agree, '副局长 某某', proof)).toMatchObject({ way: 'LINK' });
  });

  it('没有脚本的网页：要验证码、填错，写过的都在；填对一次，声明和署名都算', async () => {
    const { letter, token } = await house.asked();
    const path = `/lunzheng/${token}`;
    const post = (fields: Record<string, string>, cookie = '') =>
      site.post(path, new URLSearchParams(fields), cookie ? { cookie } : {});
    expect(await (await site.get(path)).text()).toContain('发往w***@xuexiao.example');
    const asked = await post({ interest: 'DIRECT', note: '在涉及的企业任顾问', code: '', step: 'code' });
    const again = await asked.text();
    expect([
      asked.status,
      again.includes('10分钟内填写在下面'),
      again.includes('在涉及的企业任顾问'),
    ]).toEqual([200, true, true]);
    const wrong = await post({ interest: 'NONE', note: '', code: await wrongFor(letter.id) });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('验证码不对，或者已经过期') as string,
    ]);
    const declared = await post({ interest: 'NONE', note: '', code: await codeFor(letter.id) });
    expect([declared.status, declared.headers.get('location')]).toEqual([303, `${path}#dafu`]);
    const set = declared.headers.get('set-cookie') ?? '';
    expect(set).toContain(`Path=${path}`);
    expect(set).toContain('HttpOnly');
    const cookie = set.split(';')[0] ?? '';
    const opinion = { conclusion: 'AGREE', necessity: '很有必要', signer: '王建国' };
    expect(await (await site.get(path, { cookie })).text()).not.toContain('发验证码');
    const unproved = await post(opinion);
    expect([unproved.status, (await unproved.text()).includes('很有必要')]).toEqual([422, true]);
    expect((await post(opinion, cookie)).status).toBe(303);
  });
});
