import type { Page } from 'playwright-core';

/** 决策页面: what everybody reads about one decision. */
export async function readDecision(page: Page, no: string, title: string): Promise<void> {
  await page.goto(`/juece/${encodeURIComponent(no)}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The step line (流程线) as it is shown: a step and what is said under it, in order. */
export const stepLine = async (page: Page): Promise<string[]> =>
  (await page.getByRole('region', { name: '决策进度' }).getByRole('listitem').allInnerTexts()).map((text) =>
    text.split(/\s*\n\s*/).join('：'),
  );

/** 应当履行的程序, unfolded. */
export async function procedureOf(page: Page) {
  const part = partOf(page, '应当履行的程序');
  await part.getByText('逐项看：要不要履行、为什么、办到哪里').click();
  return part;
}

/** A part of the page, by its heading. */
export const partOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
