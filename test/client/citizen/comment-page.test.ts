import { describe, expect, it } from 'vitest';
import { commentPage } from '#client/citizen/comment/comment-page.ts';
import { receiptPage } from '#client/receipts.ts';
import type { Io } from '#client/form.ts';
import { elder } from './consultations.ts';
import { asking, documents } from './documents.ts';
import { filled, sent } from './filled.ts';
import { bus } from './lanxi.ts';
import { credential, mine } from './mine.ts';
import { atOf, plain, show } from './show.tsx';

describe('提意见的页面', () => {
  it('退回时先列出要补的，再在每一处说明，填过的都在', () => {
    const html = documents['comment-error']!();
    expect(html).toContain('<title>错误：');
    expect(html.indexOf('error-summary')).toBeLessThan(html.indexOf('class="form"'));
    for (const field of ['stance', 'text', 'phone']) {
      expect(html).toContain(`<a href="#${field}">`);
      expect(html).toContain(`id="${field}-error"`);
    }
    expect(html).toContain('value="张晓禾"');
    expect(html).toContain('value="018f0000-0000-7000-8000-000000000001"');
  });

  it('已经传好的附件保留，可以去掉', () => {
    const form = {
      values: { ...filled, attachmentTokens: ['t1'], attachmentNames: ['甲.pdf'] },
      errors: [{ message: 'x' }],
    };
    const html = show(commentPage, asking(bus), { form });
    expect(html).toContain('name="attachmentTokens" value="t1"');
    expect(html).toContain('去掉“甲.pdf”');
  });

  it('核对页分清会公开的和只给承办单位看的，个人信息已隐去', () => {
    const said = plain(documents['comment-check']!());
    const [open, closed] = said.split('只给县发展和改革委员会看的');
    expect(open).toContain('张**');
    expect(open).toContain('我的手机是〔手机号已隐去〕');
    expect(open).not.toContain('13800000001');
    expect(closed).toContain('张晓禾');
    expect(closed).toContain('13800000001');
  });

  it('核对页带着填过的全部内容，告知版本是现行的', () => {
    const html = documents['comment-check']!();
    for (const [name, [value = '']] of Object.entries(filled).filter(([name]) => name !== 'step'))
      expect(html).toContain(`type="hidden" name="${name}" value="${value}"`);
    expect(html).toContain('name="noticeVersion" value="1"');
  });

  it('住在哪个乡镇从本县的名单里选，可以不填；选了的核对时写在只给承办单位看的里面', () => {
    const html = show(commentPage, asking(bus));
    expect(html).toMatch(
      /<select name="region"[^>]*><option value=""[^>]*>不填<\/option><option value="青石镇">.*<option value="外地">外地<\/option><\/select>/,
    );
    const form = { values: { ...filled, region: ['青石镇'] }, errors: [], checked: true };
    expect(plain(show(commentPage, asking(bus), { form }))).toMatch(
      /只给县发展和改革委员会看的.*住在哪个乡镇、街道\s*青石镇/,
    );
  });

  it('本县没有填写乡镇的，不问', () => {
    expect(show(commentPage, { ...asking(bus), site: { towns: [] } })).not.toContain('name="region"');
  });

  it('R-22 写的时候截止了：写的内容还在，并告诉向谁反映', () => {
    const html = documents['comment-closed']!();
    expect(html).toContain('建议学生月票再优惠一点，现在每天来回要2元。');
    expect(plain(html)).toContain('2026年11月10日 24:00（北京时间）已经截止');
    expect(plain(html)).toContain('电话0000-5550102');
    expect(html).not.toContain('name="step"');
  });

  it('有一栏人看不到也走不到', () => {
    expect(documents.comment!()).toMatch(
      /<div class="visually-hidden" aria-hidden="true">.*name="website".*tabindex="-1"|tabindex="-1".*name="website"/i,
    );
  });
});

describe('提交的步骤', () => {
  const asked: unknown[] = [];
  const io = (answer: unknown): Io => ({
    at: atOf({ params: { no: '2026-002', round: '1' } }),
    execute: ((_document: unknown, variables: unknown) => {
      asked.push(variables);
      return Promise.resolve(answer);
    }) as Io['execute'],
  });
  const post = (over: Record<string, string[]>, answer: unknown) => commentPage.post!(sent(over), io(answer));

  it('核对不提交：没有要补的就再显示一遍', async () => {
    expect(await post({}, asking(bus))).toEqual({ errors: [] });
    expect(await post({ stance: ['OTHER'], text: [''] }, asking(bus))).toMatchObject({
      errors: [{ field: 'text' }],
    });
  });

  it('截止以后核对，不挑毛病，直接显示截止', async () => {
    expect(await post({ text: [''] }, asking(elder))).toEqual({ errors: [] });
  });

  it('提交以后去回执页，查询码封在凭据里', async () => {
    const answer = { submitComment: { __typename: 'CommentReceipt', ...credential } };
    expect(await post({ step: ['submit'] }, answer)).toEqual({
      redirect: '/huizhi/8F3K-2M7Q',
      seal: [
        { name: 'kept_8F3K2M7Q', path: '/wode', minutes: 525_600, value: credential.lookupCode },
        { name: 'receipt', path: '/huizhi/8F3K-2M7Q', minutes: 43_200, value: credential },
        { name: 'known', path: '/', minutes: 525_600, value: true },
      ],
    });
  });

  it('依法不予受理的，退回原页说明理由', async () => {
    const finding = { message: '个人信息处理告知已经更新。', fields: ['noticeVersion'], fix: '请再读一遍。' };
    const answer = { submitComment: { __typename: 'Refusal', findings: [finding] } };
    expect(await post({ step: ['submit'] }, answer)).toEqual({
      errors: [{ field: 'noticeVersion', message: '个人信息处理告知已经更新。请再读一遍。' }],
    });
  });

  it('填了隐藏一栏的不提交', async () => {
    asked.length = 0;
    expect(await post({ step: ['submit'], website: ['x'] }, {})).toMatchObject({ errors: [{}] });
    expect(asked).toEqual([]);
  });

  it('返回修改，内容都在', async () => {
    expect(await post({ step: ['edit'] }, {})).toEqual({ errors: [] });
    const html = show(commentPage, asking(bus), {
      form: { values: { ...filled, step: ['edit'] }, errors: [] },
    });
    expect(html).toContain('value="check"');
    expect(html).toContain('我的手机是13800000001。</textarea>');
  });
});

describe('回执', () => {
  const receipt = (sealed: unknown, receiptNo = '8F3K-2M7Q') =>
    show(receiptPage, { mine: sealed ? mine : null }, { params: { receiptNo }, sealed });

  it('编号和查询码各念一遍，写明收到时间、内容、指纹和接下来', () => {
    const html = documents.receipt!();
    expect(html).toContain('<span class="visually-hidden">8 F 3 K 2 M 7 Q</span>');
    expect(html).toContain('<span class="visually-hidden">Q 7 M 2 K 8 X F 4 T</span>');
    for (const words of [
      '2026年11月20日 10:06',
      '建议学生月票再优惠一点',
      '应当不晚于2027年1月5日',
      '第一部分',
    ])
      expect(plain(html)).toContain(words);
  });

  it('凭证里有核对所需的全部内容，没有查询码', () => {
    const [, href = ''] =
      /href="data:application\/json;charset=utf-8,([^"]*)"/.exec(documents.receipt!()) ?? [];
    expect(JSON.parse(decodeURIComponent(href))).toMatchObject({
      receiptNo: mine.receiptNo,
      commitment: mine.commitment,
      salt: mine.salt,
      payload: mine.payload,
    });
    expect(href).not.toContain(credential.lookupCode);
  });

  it.each([
    ['没有凭据', null],
    ['别的回执的凭据', { receiptNo: 'AAAAAAAA', lookupCode: 'Q7M2K8XF4T' }],
    ['不是凭据', 'x'],
  ])('%s，不显示查询码，只问编号和查询码', (_name, sealed) => {
    const html = receipt(sealed);
    expect(html).not.toContain('Q7M2');
    expect(html).toContain('name="lookupCode"');
    expect(html).toContain('value="8F3K-2M7Q"');
  });
});
