/** The tests' browser draws every sign with the fonts of a development package, whatever fonts the machine has. */
import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openBrowsing } from '#test/journeys/running/browsing.ts';

const browsing = openBrowsing();
/** Families that a machine may have, and the families a page falls back on. */
const FAMILIES = [
  '"DejaVu Sans"',
  '"Noto Sans CJK SC"',
  'SimSun',
  'sans-serif',
  'serif',
  'monospace',
  'system-ui',
];
/** Plain words, full-width signs, figures, and signs that are rare in names. */
const WORDS = '岚溪县人民政府　公众参与（2026年）“１２３”①〔〕 ABC abc 123 喆堃淼昇玥';

let page: Page;
let session: CDPSession;
beforeAll(async () => {
  page = await browsing.open('about:blank');
  session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
});

it.each(FAMILIES)('%s：常规和加粗的字都由随包的字体画出', async (family) => {
  await page.setContent(`<p style='font-family: ${family}'>${WORDS} <b>${WORDS}</b></p>`);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ postScriptName }) => postScriptName).toSorted()).toEqual([
    'NotoSansHans-Bold',
    'NotoSansHans-Regular',
  ]);
});
