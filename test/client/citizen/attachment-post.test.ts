/** 意见附件，不用脚本: a file that is not taken never hides what else is to be mended, and never goes missing unsaid. */
import { describe, expect, it } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { routes } from '#client/routes.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { plain } from './show.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const open = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const site = await openSite(database, { routes, config: { testClock: true } });
const yijian = `/zhengji/${open.no}/1/yijian`;
const MEGABYTE = 1024 * 1024;
const AGAIN = '没有收下的附件要重新选择';

const pdf = (bytes = 20) => new Blob([`%PDF-1.4\n${'0'.repeat(bytes)}`], { type: 'application/pdf' });
const program = new Blob(['MZ..']);

function form(files: readonly [Blob, string][], over: Record<string, string> = {}): FormData {
  const data = new FormData();
  const fields = {
    consultationId: open.id,
    noticeVersion: String(NOTICE_TOLD),
    idempotencyKey: crypto.randomUUID(),
    clauseNo: '一',
    stance: 'AMEND',
    text: '建议提高补贴标准，每户每年1000元。',
    ...over,
  };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const [blob, name] of files) data.append('files', blob, name);
  // As in the form, these come after the files.
  for (const [name, value] of Object.entries({
    identity: 'PERSON',
    name: '张晓禾',
    contactKind: 'NONE',
    showText: 'yes',
  }))
    data.set(name, over[name] ?? value);
  data.set('step', 'check');
  return data;
}

async function send(data: FormData) {
  const answer = await site.post(yijian, data);
  const html = await answer.text();
  return { status: answer.status, html, said: plain(html) };
}

describe('不收的附件', () => {
  it('和别的要补的一起说，填过的都在，说明要重新选择', async () => {
    const { status, html, said } = await send(form([[program, '装修.exe']], { text: '好', stance: '' }));
    expect(status).toBe(422);
    expect(said).toContain('还差3处');
    expect(said).toContain('请选择您的态度');
    expect(said).toContain('意见只有1个字，少于5个字');
    expect(said).toContain('“装修.exe”没有收下：只接受 PDF');
    expect(said).toContain(AGAIN);
    expect(html).toContain('好</textarea>');
    expect(html).toContain('value="张晓禾"');
    expect(html.match(/id="files-error"/g)).toHaveLength(1);
    expect(html).toMatch(/<input[^>]*type="file"[^>]*aria-describedby="files-hint files-error"/);
  });

  it('别的都填好了，也不往下走；收下的留着', async () => {
    const { status, html, said } = await send(
      form([
        [pdf(), '发票.pdf'],
        [program, '装修.exe'],
        [new Blob([]), '空白.pdf'],
      ]),
    );
    expect(status).toBe(422);
    expect(said).not.toContain('会公开的');
    expect(said).toContain('去掉“发票.pdf”');
    // At the field too every file is named, not the first one alone.
    const [, field = ''] = /<p class="error" id="files-error">(.*?)<\/p>/.exec(html) ?? [];
    expect(field).toContain('“装修.exe”没有收下');
    expect(field).toContain('“空白.pdf”没有收下：这是一个空文件');
    expect(field).toContain(AGAIN);
  });

  it('太大的，说明一个最多多大', async () => {
    const { status, said } = await send(form([[pdf(10 * MEGABYTE), '录像.pdf']]));
    expect(status).toBe(422);
    expect(said).toContain('“录像.pdf”没有收下：每个附件不超过10MB。');
    expect(said).toContain(AGAIN);
  });

  it('一次选得太多的，不是整张表退回来重写：收下的留着，说明最多几个，填过的都在', async () => {
    const many = Array.from({ length: 21 }, (_, at): [Blob, string] => [pdf(), `照片${at + 1}.pdf`]);
    const { status, html, said } = await send(form(many));
    expect(status).toBe(422);
    expect(said).toContain('一次最多选20个附件，第20个以后的没有收下');
    expect(said).toContain('附件最多5个，请去掉多余的');
    expect(said).toContain('去掉“照片20.pdf”');
    expect(said).not.toContain('照片21.pdf');
    expect(html).toContain('value="张晓禾"');
  });
});

it('写得太长的带附件的表单：说明一次最多多少字，附件最多多大，写的内容怎样找回', async () => {
  const { status, html, said } = await send(
    form([[pdf(3 * MEGABYTE), '发票.pdf']], { text: '长'.repeat(400_000) }),
  );
  expect(status).toBe(413);
  expect(html).toContain('<title>内容太大，没有提交成功');
  expect(said).toContain('一次最多提交约33万字，附件每个不超过10MB，这次超过了。');
  expect(said).toContain('按浏览器的“后退”，写的内容还在');
});

it('附件都收下了，核对页上看得到', async () => {
  const { status, said } = await send(form([[pdf(), '发票.pdf']]));
  expect(status).toBe(200);
  expect(said).toContain('会公开的');
  expect(said).toContain('发票.pdf');
});
