/** 国令711号第二十七条至第三十六条 依申请公开: applied for without a script, registered, corrected, extended, answered by a letter, filed. */
import { expect, it } from 'vitest';
import { sends } from './people/action.ts';
import { Clerk } from './people/clerk.ts';
import { codesOn, looksUp } from './people/comer.ts';
import { flawsOf, misfitsOf } from './running/accessible.ts';
import { openBrowsing } from './running/browsing.ts';
import { openCounty } from './running/county.ts';

const TITLE = '西街路灯工程的预算';
const TEXT = '西街桥头装路灯花了多少钱，想看预算。';
const UNCLEAR = '请写明是哪一年、哪一项工程的预算。';
const CLEARED = '2026年西街路灯改造工程，批复的预算表。';
const WHY = '预算表涉及三个单位，需要逐项核对。';
const ANSWER = '预算表随本答复提供，其中投标单位的报价明细属于商业秘密，不予公开。';

const browsing = openBrowsing();
const county = await openCounty();

it('申请、登记、补正、延期、答复、归档，一路办完；申请人看到的是有编号的信', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  await page.goto('/liuyan');
  await page.getByRole('main').getByRole('link', { name: '依申请公开' }).click();
  await page.getByRole('link', { name: '提出申请' }).click();
  await page.getByLabel('姓名').fill('俞青禾');
  await page.getByLabel('身份证明号码').fill('11010519491231002X');
  await page.getByLabel('手机号码').fill('13900002222');
  await page.getByLabel('信息的名称').fill(TITLE);
  await page.getByLabel('内容描述').fill(TEXT);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByText('您的政府信息公开申请已收到').waitFor();
  expect(await misfitsOf(page)).toEqual([]);
  const receipt = await codesOn(page);
  const no = receipt.receiptNo.replace('-', '');
  const [row] = await county.sql<{ id: string }>('select id from case_item where receipt_no = $1', [no]);
  const opens = async (login: string) => {
    const clerk = await Clerk.signsIn(browsing, county, login);
    await clerk.page.goto(`/gongzuotai/yishenqing/${row?.id}`);
    await clerk.reads(TEXT);
    expect(await flawsOf(clerk.page)).toEqual([]);
    return clerk;
  };

  const office = await opens('zhengban');
  await office.presses('登记');
  await office.fills({ 由哪个单位办理: '县住房和城乡建设局' });
  await sends(office, '登记');
  await office.reads('县政府办公室转县住房和城乡建设局');

  const clerk = await opens('zhujian');
  await clerk.presses('要求补正');
  await clerk.fills({ 工作日: '10', 理由: UNCLEAR });
  await sends(clerk, '要求补正');
  await clerk.reads(UNCLEAR);

  await looksUp(page, '我的申请', receipt);
  await page.getByRole('link', { name: '补正申请' }).click();
  await page.getByLabel('补正的内容').fill(CLEARED);
  expect(await misfitsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText(CLEARED).waitFor();

  await clerk.page.reload();
  await clerk.reads(CLEARED);
  await clerk.presses('提出延期');
  await clerk.fills({ 工作日: '10', 理由: WHY });
  await sends(clerk, '提出延期');
  await clerk.reads(WHY);
  const lead = await opens('zhujian-fuze');
  await lead.presses('同意延期');
  await lead.reads(/，同意延期/);

  await clerk.page.reload();
  await clerk.presses('拟写答复');
  await clerk.fills({ 答复的种类: '部分公开', 答复: ANSWER });
  await sends(clerk, '拟写答复');
  await clerk.reads('审核通过时编号');
  await lead.page.reload();
  await lead.presses('审核通过，答复来件人');
  await lead.reads(/依申请公开〔\d{4}〕\d+号/);

  await looksUp(page, '我的申请', receipt);
  await page.getByRole('heading', { name: '政府信息部分公开告知书' }).waitFor();
  await page.getByText(ANSWER).waitFor();
  await page.getByText(/经同意延长10个工作日/).waitFor();
  expect(await misfitsOf(page)).toEqual([]);

  await clerk.page.reload();
  const saves = async (by: Clerk, link: string) => {
    const [saved] = await Promise.all([by.page.waitForEvent('download'), by.follows(link)]);
    return saved.suggestedFilename();
  };
  expect(await saves(clerk, '下载文书（Word）')).toMatch(/〕\d+号 政府信息部分公开告知书\.docx$/u);
  await office.page.goto('/gongzuotai/yishenqing/danwei');
  const year = new Date().getFullYear();
  expect(await saves(office, `${year}年度报告表（Excel）`)).toBe(
    `${year}年收到和处理政府信息公开申请情况表.xlsx`,
  );
  await clerk.presses('归档');
  await clerk.reads('方砚秋');
  await looksUp(page, '我的申请', receipt);
  await page.getByText('已归档').first().waitFor();
});
