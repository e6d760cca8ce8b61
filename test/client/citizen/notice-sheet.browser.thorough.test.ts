/** 公告栏张贴页 on paper: one A4 page, however much is to be said, in type that can be read from where one stands. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consultationPassing } from '#client/citizen/passing/consultation-passage.ts';
import { passPage } from '#client/citizen/passing/pass-on.tsx';
import { workerBrowser } from '#test/kernel/browser.ts';
import { citizenSheet } from './citizen-sheet.ts';
import { documents } from './documents.ts';
import { bus } from './lanxi.ts';
import { show } from './show.tsx';

let page: Page;
beforeAll(async () => {
  page = await (await workerBrowser()).newPage();
});
afterAll(() => page.close());

const shown = (html: string) =>
  page.setContent(`<!doctype html>${html.replace('</head>', () => `<style>${citizenSheet}</style></head>`)}`);

/** Pages of the print, as a reader of PDF counts them. */
async function printed(html: string): Promise<number> {
  await shown(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const consultation = (more: object) =>
  show(passPage(consultationPassing), { consultation: { ...bus, ...more } });
const way = (kind: string) => ({
  kind,
  text: `岚溪县人民政府大院二号楼${kind}，工作日上午八时半到十二时`.repeat(3),
});

describe('打印出来恰好一页', () => {
  it.each(Object.keys(documents).filter((name) => name.startsWith('pass-')))('%s', async (name) => {
    expect(await printed(documents[name]!())).toBe(1);
  });

  it.each([
    [
      '题目很长',
      {
        title:
          '关于公开征求《岚溪县人民政府关于进一步加强城乡公共交通服务的若干规定（征求意见稿）》意见的公告'.repeat(
            3,
          ),
      },
    ],
    [
      '说得很多',
      { plainWords: '城区一票制由1元调整为2元，城乡线路按里程计价；老年人、残疾人、军人免费。'.repeat(60) },
    ],
    ['一句话没有句号', { plainWords: '按里程计价的线路逐段计算'.repeat(150) }],
    ['途径很多', { ways: ['ONLINE', 'EMAIL', 'LETTER', 'PHONE', 'IN_PERSON', 'FAX'].map(way) }],
    [
      '样样都多',
      {
        title: '关于公开征求意见的公告'.repeat(12),
        plainWords: '城区一票制由1元调整为2元。'.repeat(80),
        ways: ['ONLINE', 'EMAIL', 'LETTER', 'PHONE', 'IN_PERSON', 'FAX'].map(way),
      },
    ],
    ['很短', { title: '票价', plainWords: '改。', ways: [] }],
  ])('%s', async (_, more) => {
    expect(await printed(consultation(more))).toBe(1);
  });
});

it('纸上只有张贴页，黑字白底，码不小于4厘米，最小的字不小于3.5毫米', async () => {
  await shown(consultation({ plainWords: '按里程计价的线路逐段计算'.repeat(150) }));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await page.evaluate<Record<string, unknown>>(`(() => {
    const mm = (element) => element.getBoundingClientRect().width / 96 * 25.4;
    const sheet = document.querySelector('.notice-sheet');
    const visible = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.offsetHeight > 0).length;
    const sizes = [...sheet.querySelectorAll('p, dt, dd, h3, h4')].map((one) => parseFloat(getComputedStyle(one).fontSize) / 96 * 25.4);
    return {
      others: visible('.masthead, .site-foot, .crumbs, .page-head, textarea, .pass-code'),
      code: mm(sheet.querySelector('.qr')) >= 40,
      least: Math.min(...sizes) >= 3.5,
      ink: getComputedStyle(sheet).color,
    };
  })()`);
  await page.emulateMedia({ media: null, colorScheme: null });
  expect(seen).toEqual({ others: 0, code: true, least: true, ink: 'rgb(0, 0, 0)' });
});
