/** 专家论证 (国令713号第十九条、第二十条): letters at the desk, declarations and opinions by the experts themselves. */
import type { Page } from 'playwright-core';
import type { County } from '../running/county.ts';
import { settled } from '../running/quiet.ts';
import { entersAddresses } from './addresses.ts';
import { typesCode } from './letter-code.ts';
import type { Clerk } from './clerk.ts';

export const REGION = '参加论证的专家';

/** An expert as the unit asks them. */
export interface AskedByLink {
  name: string;
  employer: string;
  dissenting?: boolean;
}

/** Two who stand in no library, one of another mind. */
export const ASKED_EXPERTS: readonly AskedByLink[] = [
  { name: '王建国', employer: '省交通规划院' },
  { name: '李敏', employer: '市财经学院', dissenting: true },
];

/** Sends letters to these experts; each gets a link of their own by mail, as soon as 司法局 has entered where. */
export async function asksExperts(
  clerk: Clerk,
  experts: readonly AskedByLink[],
  dueOn: string,
  papers: readonly string[] = [],
): Promise<void> {
  const region = clerk.page.getByRole('region', { name: REGION, exact: true });
  await clerk.presses('发出专家论证函', region);
  const form = clerk.page.getByRole('form', { name: '发出专家论证函' });
  for (const [at, { name, employer, dissenting = false }] of experts.entries()) {
    await clerk.presses('添加专家', form);
    const row = form.getByRole('group', { name: `专家${at + 1}`, exact: true });
    await clerk.fills(
      {
        姓名或者机构名称: name,
        工作单位: employer,
        为什么请库外专家: '专家库中没有公交运营方面的专家',
      },
      row,
    );
    if (dissenting) await row.getByLabel('已知对草案持不同意见').check();
  }
  await clerk.fills({ 答复的最后日期: dueOn }, form);
  for (const paper of papers) await form.getByLabel(paper).check();
  await clerk.presses('发出专家论证函', form);
  for (const { name } of experts) await region.getByRole('heading', { name, exact: true }).waitFor();
}

/** The link that an expert was sent about a matter; the desk never shows it. */
export async function expertLinkOf(
  { sql }: Pick<County, 'sql'>,
  matter: string,
  name: string,
): Promise<string> {
  const [mail] = await sql<{ body: string }>(
    `select m.body from message m join inquiry i on i.id = m.recipient_id
     where i.matter = $1 and i.addressee = $2 and m.topic = 'expert-asked' order by i.sent_at desc limit 1`,
    [matter, name],
  );
  return /\/lunzheng\/[\w-]+/.exec(mail?.body ?? '')?.[0] ?? '';
}

/** Opinion of an expert; an aspect that is not named is left empty. */
export interface Argued {
  conclusion: '赞成' | '修改后赞成' | '不赞成';
  aspects: Readonly<Record<string, string>>;
}

/** Opinions of the first expert, and of the one who disagrees. */
export const ARGUED: Readonly<Record<string, Argued>> = {
  王建国: {
    conclusion: '修改后赞成',
    aspects: {
      必要性: '客流稳定而班线亏损，公交化运营有必要。',
      可行性: '线路和场站已有基础，分两年可以完成。',
      科学性: '班次按客流测算，方法符合行业规范。',
    },
  },
  李敏: { conclusion: '不赞成', aspects: { 可行性: '补贴测算偏低。' } },
};

/** The expert declares that they have no interest, argues and signs, on a page without scripts. */
export async function arguesByLink(
  page: Page,
  county: Pick<County, 'sql'>,
  link: string,
  { name, argued }: { name: string; argued: Argued },
): Promise<void> {
  await page.goto(link);
  await page.getByRole('radio', { name: /^没有直接利害关系/ }).check();
  await typesCode(page, county, link);
  await page.getByRole('button', { name: '提交声明' }).click();
  await page.getByText('声明：与本决策事项没有直接利害关系').waitFor();
  for (const [aspect, text] of Object.entries(argued.aspects)) await page.getByLabel(aspect).fill(text);
  await page.getByRole('radio', { name: argued.conclusion, exact: true }).check();
  await page.getByLabel('署名').fill(name);
  await page.getByRole('button', { name: '署名并提交' }).click();
  await page.getByText(`凭专用链接署名：${name}`).waitFor();
}

/** Enters the outcome of an expert's opinion: every aspect adopted. */
export async function takesUpOpinion(clerk: Clerk, name: string, aspects: readonly string[]): Promise<void> {
  const own = clerk.page.getByRole('region', { name, exact: true });
  await clerk.presses(`研究采纳${name}的意见`, own);
  const form = own.getByRole('form', { name: `研究采纳${name}的意见` });
  await clerk.fills(Object.fromEntries(aspects.map((one) => [`${one}：是否采纳`, '采纳'])), form);
  await clerk.presses(`研究采纳${name}的意见`, form);
  await own.getByText('已答复').waitFor();
}

interface Asking {
  county: Pick<County, 'sql' | 'dayAfter'>;
  matter: string;
}

/** Everybody argues, and everything that they said is taken up. */
export async function expertsArgue(clerk: Clerk, page: Page, { county, matter }: Asking): Promise<void> {
  for (const [name, argued] of Object.entries(ARGUED))
    await arguesByLink(page, county, await expertLinkOf(county, matter, name), { name, argued });
  await clerk.page.reload();
  await settled(clerk.page);
  for (const [name, { aspects }] of Object.entries(ARGUED))
    await takesUpOpinion(clerk, name, Object.keys(aspects));
}

/** Participants: the clerk who asks, 司法局 that enters where the links go, the browser of the experts. */
interface Hearing {
  clerk: Clerk;
  justice: Clerk;
  page: Page;
}

/** Both are asked, argue, and what they said is taken up. */
export async function hearsExperts(
  { clerk, justice, page }: Hearing,
  county: Asking['county'],
  matter: string,
  papers: readonly string[] = [],
): Promise<void> {
  await asksExperts(clerk, ASKED_EXPERTS, await county.dayAfter(20), papers);
  await entersAddresses(
    justice,
    matter,
    ASKED_EXPERTS.map(({ name }) => name),
  );
  await expertsArgue(clerk, page, { county, matter });
}
