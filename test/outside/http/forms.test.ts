import { describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';
import { formPage, receiptPage } from './pages-of-test.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const site = await openSite(database, { routes: [formPage, receiptPage] });
const sent = (fields: Record<string, string>) => new URLSearchParams(fields);
const PDF = new Blob(['%PDF-1.4\n...'], { type: 'application/pdf' });

describe('不用脚本也能提交表单', () => {
  it('办成了，转到下一页；留下的凭据只有服务器读得懂', async () => {
    const posted = await site.post('/biaodan', sent({ text: '意见甲' }));
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '/huizhi']);
    const cookie = posted.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^s_receipt=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(cookie, 'base64url').toString()).not.toContain('意见甲');
    const [pair = ''] = cookie.split(';');
    const shown = await site.get('/huizhi', { cookie: pair });
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('set-cookie')).toBeNull();
    expect(await shown.text()).toContain('意见甲');
    for (const other of ['', `${pair.slice(0, -4)}AAAA`, pair.replace('s_receipt', 's_other')]) {
      expect(await (await site.get('/huizhi', { cookie: other })).text()).toContain('>null<');
    }
  });

  it('编码不是UTF-8的不收，免得读错', async () => {
    const type = 'application/x-www-form-urlencoded; charset=gbk';
    const answer = await site.post('/biaodan', sent({ text: '意见甲' }).toString(), { 'content-type': type });
    expect([answer.status, (await answer.text()).includes('请以 UTF-8 编码提交')]).toEqual([415, true]);
  });

  it('有不对的，原页退回：说明哪一项，填过的都在', async () => {
    const answer = await site.post('/biaodan', sent({ text: '', key: 'k' }));
    expect(answer.status).toBe(422);
    // Gone back to, the page is shown again as it was (不重新提交).
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const html = await answer.text();
    expect(html).toContain('<title>错误：');
    expect(html).toContain('text 请填写意见内容。至少5个字。');
  });

  it('无权办理时也退回原页，不丢内容', async () => {
    const answer = await site.post('/biaodan', sent({ text: 'forbidden' }));
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('value="forbidden"');
  });

  it('程序出错时退回原页，只说编号，不说内情', async () => {
    const answer = await site.post('/biaodan', sent({ text: 'broken' }));
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).toContain('value="broken"');
    expect(html).toMatch(/编号[0-9a-f-]{36}/);
    expect(html).not.toContain('secret detail');
  });

  it.each([
    ['别的网站的页面', { origin: 'https://evil.example' }, 403],
    ['不是表单的内容', { 'content-type': 'application/json' }, 415],
    ['没有边界的附件表单', { 'content-type': 'multipart/form-data' }, 415],
  ])('%s不接受', async (_name, headers, status) => {
    const answer = await site.post('/biaodan', 'text=x', {
      'content-type': 'application/x-www-form-urlencoded',
      ...(headers as Record<string, string>),
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const html = await answer.text();
    expect(html).toContain('<title>没有提交成功');
    expect(html).toContain('在页面上的表单里重新提交');
    expect(html).not.toContain('过一分钟再试');
  });

  it('没有表单的页面、没有的页面不接受提交', async () => {
    const nowhere = await site.post('/huizhi', sent({}));
    expect(nowhere.status).toBe(405);
    expect(await nowhere.text()).toContain('<title>没有提交成功');
    expect((await site.post('/meiyou', sent({}))).status).toBe(404);
    expect((await fetch(`${site.url}/biaodan`, { method: 'DELETE' })).status).toBe(405);
  });

  it('太大的表单不接受：说明一次最多多少，写的内容怎样找回', async () => {
    const answer = await site.post('/biaodan', sent({ text: 'a'.repeat(1_100_000) }));
    expect(answer.status).toBe(413);
    const html = await answer.text();
    expect(html).toContain('<title>内容太大，没有提交成功');
    expect(html).toContain('一次最多提交约33万字，这次超过了。');
    expect(html).toContain('按浏览器的“后退”，写的内容还在');
  });
});

describe('表单里的附件先存下，再随表单走', () => {
  const form = async (files: readonly [Blob, string][]) => {
    const { id } = await buildConsultation(database, people, {});
    const data = new FormData();
    data.set('consultationId', id);
    data.set('text', '带附件的意见');
    for (const [blob, name] of files) data.append('files', blob, name);
    return data;
  };

  it('收下的附件以凭据代替', async () => {
    const posted = await site.post(
      '/biaodan',
      await form([
        [PDF, '图 一.pdf'],
        [PDF, 'b.pdf'],
      ]),
    );
    expect(posted.status).toBe(303);
    const [cookie = ''] = (posted.headers.get('set-cookie') ?? '').split(';');
    expect(await (await site.get('/huizhi', { cookie })).text()).toContain('&quot;tokens&quot;:2');
  });

  it('没有选文件的空栏不算附件', async () => {
    expect((await site.post('/biaodan', await form([[new Blob([]), '']]))).status).toBe(303);
  });

  it('有一个不能收，表单退回，能收的仍然留着', async () => {
    const answer = await site.post(
      '/biaodan',
      await form([
        [PDF, '好.pdf'],
        [new Blob(['MZ..']), '坏.exe'],
        [new Blob([]), '空.pdf'],
      ]),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/files “坏\.exe”没有收下：只接受 PDF/);
    expect(html).toContain('files “空.pdf”没有收下：这是一个空文件');
    expect(html).toContain('[&quot;好.pdf&quot;]');
    expect(html).toContain('value="带附件的意见"');
  });
});

describe('服务不可用时', () => {
  it('写好的内容在退回的页面上，可以原样再交', async () => {
    const meta = () => {
      throw new Error('not to be shown');
    };
    const broken = { ...formPage, meta };
    const other = await openSite(database, { routes: [broken] });
    const answer = await other.post(
      '/biaodan',
      sent({ text: '', idempotencyKey: 'k1', long: '很长的意见'.repeat(20) }),
    );
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(html).toMatch(/<form [^>]*action="\/biaodan"/);
    expect(html).toContain('<input type="hidden" name="idempotencyKey" value="k1"/>');
    expect(html).toMatch(/<textarea name="long"[^>]*>很长的意见/);
  });
});
