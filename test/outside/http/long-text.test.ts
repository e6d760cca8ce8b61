/** 写得太长的表单: what was typed comes back with the field and its limit named; beyond what is read, how to find it again. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { openSite } from './open-site.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const site = await openSite(database, { routes });
const { no, round } = await buildConsultation(database, people, {});

const FORM = `/zhengji/${no}/${round}/yijian`;
/** Each sign is another than its neighbours, so that a lost one is seen. */
const signs = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + (at % 5000))).join('');

const asForm = (text: string) =>
  new URLSearchParams({ text, stance: 'SUPPORT', identity: 'ANONYMOUS', noticeVersion: '1' });
const withFiles = (text: string) => {
  const form = new FormData();
  for (const [name, value] of asForm(text)) form.set(name, value);
  return form;
};
const WAYS = [
  ['不带附件的表单', asForm],
  ['带附件的表单', withFiles],
] as const;

describe.each(WAYS)('%s', (_way, formOf) => {
  it.each([10_001, 120_000, 200_001, 330_000])(
    '写了%d字，退回原页：写明哪一项、最多多少字，写的都在',
    async (count) => {
      const typed = signs(count);
      const answer = await site.post(FORM, formOf(typed));
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(`意见共${count}个字，超过10000个字。`);
      expect(html).toContain(`>${typed}</textarea>`);
    },
  );
});

describe('不带附件的其他表单', () => {
  it('意见建议写了十二万字，同样退回：写明最多多少字，写的都在', async () => {
    const course = await openCourse();
    const { no: decided } = await course.published();
    const other = await openSite(course.database, { routes });
    const typed = signs(120_000);
    const answer = await other.post(
      `/juece/${decided}/fanying`,
      new URLSearchParams({
        subject: 'ADVICE',
        text: typed,
        noticeVersion: '1',
        idempotencyKey: randomUUID(),
      }),
    );
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('意见建议共120000个字，超过10000个字。');
    expect(html).toContain(`>${typed}</textarea>`);
  });
});

describe.each(WAYS)('%s，一百万字节以上', (_way, formOf) => {
  it.each([340_000, 1_200_000])('%d字：读不了这么多，说明最多多少、怎样找回写的', async (count) => {
    const answer = await site.post(FORM, formOf(signs(count)));
    expect(answer.status).toBe(413);
    const html = await answer.text();
    expect(html).toContain('<title>内容太大，没有提交成功');
    expect(html).toMatch(/一次最多提交约33万字.*这次超过了。/);
    expect(html).toContain('按浏览器的“后退”，写的内容还在。删短一些，或者分几次提交');
  });
});
