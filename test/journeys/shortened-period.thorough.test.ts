/** 缩短的征求意见期限（国令713号第十五条），解读视频（R-57），和依专门的法律不得缩短的期限（城乡规划法第二十六条）. */
import { describe, expect } from 'vitest';
import { leaderApproves } from './people/approvals.ts';
import { type Cast, openCast } from './people/cast.ts';
import * as consultation from './people/consultation.ts';
import * as film from './people/film.ts';
import * as takenDown from './people/film-taken-down.ts';
import { DRAFT, MATTER, URGENCY } from './people/lifts.ts';
import { rulesOnFacts, tellFacts } from './people/facts.ts';
import { atDesk } from './people/preparation.ts';
import * as planning from './people/planning-draft.ts';
import { flawsOf } from './running/accessible.ts';
import { closingOf } from './running/closing.ts';
import { numberOf } from './running/number.ts';
import { openPath, type Step } from './running/steps.ts';

const DAYS = 14;
const PLAN = '国土空间总体规划';
const HASTE = '上级要求本月底以前报送近期实施方案，时间紧，拟将征求意见期限缩短。';

const cast = openCast(true);
// First, while what is scheduled is still to come: the other part moves the county's clock on.
describe('城乡规划草案：不得少于三十日，说明理由也不得缩短', () => hasten(openPath(), cast));
describe('缩短的期限：说明理由、经批准、随公告公布', () => shorten(openPath(), cast));

function shorten(step: Step, { staff, citizen: visitor, county, setClock }: Cast): void {
  step('承办单位启动目录事项，备齐材料', async () => {
    const clerk = await staff('zhujian');
    await consultation.startDecision(clerk, MATTER);
    await consultation.startDrafting(clerk, MATTER);
    await atDesk(clerk, MATTER);
    await tellFacts(clerk, ['可能影响社会稳定', '涉及市场主体经济活动']);
    await rulesOnFacts(await staff('sifa'), MATTER);
    await consultation.beginConsultation(clerk, MATTER);
    await consultation.writeDossier(clerk, DRAFT, await county().dayAfter(0));
  });
  step('不满30日的，当场指出条款；空泛的理由不算说明', async () => {
    const clerk = await staff('zhujian');
    await clerk.fills({ 截止日: await county().dayAfter(DAYS) });
    await clerk.reads(/公开征求意见期限为1\d日，少于30日/);
    await clerk.reads('国令713号第十五条');
    await clerk.fills({ 缩短期限的说明: '情况紧急' });
    await clerk.reads('缩短期限应当在公开征求意见时予以说明，说明要让公众看得明白。');
    await clerk.fills({ 缩短期限的说明: URGENCY });
    await clerk.reads('缩短期限由县政府领导批准');
  });
  step('说明理由的，可以送审；没有县政府领导批准的，审查通过了也不能公布', async () => {
    await consultation.submitConsultation(await staff('zhujian'));
    await consultation.reviewConsultation(await staff('baomi'), MATTER);
    const lead = await staff('zhujian-fuze');
    await lead.takesUp('公布并开始征求意见', MATTER);
    await lead.reads('缩短征求意见期限须经县政府领导或者行政首长在平台上批准，现在还没有请批。');
  });
  step('承办单位请批，领导在自己的清单里批准，然后公布', async () => {
    const lead = await staff('zhujian-fuze');
    await leaderApproves(staff, lead, { leader: 'fuxianzhang', matter: MATTER });
    await consultation.openConsultation(lead, MATTER);
  });
  step('公众在公告里看到缩短为几日、为什么、谁批准的', async () => {
    const page = await visitor();
    await page.goto('/zhengji');
    await page.getByText(`缩短理由：${URGENCY}`).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: MATTER })
      .getByRole('link', { name: '阅读草案' })
      .click();
    await page.getByRole('heading', { name: /^征集期缩短为1\d日$/ }).waitFor();
    await page.getByText(`理由：${URGENCY}`).first().waitFor();
    await page
      .getByText(/^批准：许存诚（县政府领导），\d+年\d+月\d+日。理由与公告同时公布。$/)
      .first()
      .waitFor();
  });
  step('到期截止，不再接收', async () => {
    await setClock(await closingOf(county(), MATTER));
    const page = await visitor();
    await page.goto('/zhengji');
    await page.getByRole('link', { name: MATTER }).first().click();
    await page.getByText('征集已结束').first().waitFor();
  });
}

function hasten(step: Step, { staff, citizen: visitor, county, bear }: Cast): void {
  step('负责人取消预约，退回修改', async () => {
    const lead = await staff('ziran-fuze');
    await consultation.openDossier(lead, PLAN);
    await lead.presses('取消预约');
    await lead.reads('还没有预约');
    await lead.presses('退回修改');
    await lead.page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill('上级要求月底以前报送，拟把征求意见的期限改为十四日。');
    await lead.confirms('退回修改');
  });
  step('改成不足三十日的，指出专门的法律；说明了理由也不能送审', async () => {
    const clerk = await staff('ziran');
    await clerk.takesUp('修改退回的征求意见', PLAN);
    await clerk.fills({ 截止日: await county().dayAfter(DAYS) });
    await clerk.reads('城乡规划草案的期限不得少于30日，不得缩短');
    await clerk.fills({ 缩短期限的说明: HASTE });
    await clerk.presses('保存 Ctrl S');
    await clerk.page
      .getByText(/^已保存/)
      .first()
      .waitFor();
    const findings = clerk.page.getByRole('region', { name: '公布前核对' });
    await findings.getByText('城乡规划草案的期限不得少于30日，不得缩短').waitFor();
    await expect.poll(() => findings.innerText()).toContain('城乡规划法第二十六条');
    await clerk.page
      .getByRole('button', { name: '提交审查', exact: true })
      .and(clerk.page.locator('[aria-disabled=true]'))
      .waitFor();
  });
  step('填写的内容一字不丢', async () => {
    const { page } = await staff('ziran');
    await page.reload();
    await expect.poll(() => page.getByLabel('缩短期限的说明').inputValue()).toBe(HASTE);
    await expect.poll(() => page.getByLabel('截止日').inputValue()).toBe(await county().dayAfter(DAYS));
  });
  step('图解：不是图片的不收，只写名称的不算说明；按键盘排出先后', async () => {
    bear('415 (Unsupported Media Type)');
    await planning.tellsInPictures(await staff('ziran'));
  });
  step('解读视频没有标题、没有字幕的不能送审；补上以后可以', async () => {
    const clerk = await staff('ziran');
    await clerk.presses('用这一天');
    await film.tellsFilm(clerk);
  });
  step('改回满三十日的，送审、公布；公众看到的不是缩短的期限', async () => {
    const clerk = await staff('ziran');
    await consultation.submitConsultation(clerk);
    await consultation.reviewConsultation(await staff('baomi'), PLAN);
    await consultation.openConsultation(await staff('ziran-fuze'), PLAN);
    const page = await visitor();
    await page.goto('/zhengji');
    await page
      .getByRole('listitem')
      .filter({ hasText: PLAN })
      .getByRole('link', { name: '阅读草案' })
      .click();
    await page.getByRole('heading', { level: 1, name: PLAN }).waitFor();
    await expect.poll(() => page.getByText('缩短').count()).toBe(0);
    await expect.poll(() => page.getByText(HASTE).count()).toBe(0);
    await film.readsFilm(page);
    await film.watchesFilm(page);
    expect(await flawsOf(page)).toEqual([]);
    const plain = await visitor(false);
    await plain.goto(page.url());
    await film.readsFilm(plain);
  });
  step('公众不运行脚本也读得到图解，依顺序，图上是什么有文字', async () => {
    const page = await visitor(false);
    await page.goto(`/zhengji/${await numberOf(county(), PLAN)}/1`);
    await planning.readsPictures(page);
  });
  step('图传错了：没有正确的图不能拟更正，写好的还在；换上正确的，他人审查，负责人公布', async () => {
    await planning.correctsPicture(await staff('ziran'));
    const reviewer = await staff('baomi');
    await reviewer.takesUp('审查更正', PLAN);
    await planning.acts(reviewer, '审查通过');
    const lead = await staff('ziran-fuze');
    await lead.takesUp('公布更正', PLAN);
    await planning.acts(lead, '公布更正');
    const page = await visitor(false);
    await page.goto(`/zhengji/${await numberOf(county(), PLAN)}/1`);
    await planning.readsCorrected(page);
  });
  step('解读视频说错了：备好要换上的；套话不算原因，写明原因才送得出去', async () => {
    await takenDown.preparesNext(await staff('ziran'));
    await takenDown.asksToTakeDown(await staff('ziran'));
  });
  step('他人审查，负责人公布以后撤下、换上，公众看到何时、为什么', async () => {
    const page = await visitor();
    await page.goto(`/zhengji/${await numberOf(county(), PLAN)}/1`);
    await takenDown.reviewsNext(await staff('baomi'));
    await film.readsFilm(page);
    const shown = await film.addressOf(page);
    await takenDown.takesDown(await staff('ziran-fuze'));
    const plain = await visitor(false);
    await plain.goto(page.url());
    bear('404 (Not Found)');
    await takenDown.readsTakenDown(plain, shown);
    await page.reload();
    await takenDown.readsTakenDown(page, shown);
    expect(await flawsOf(page)).toEqual([]);
  });
  step('撤回后再次征求意见；整条重写的，由经办人说清是上一稿的哪一条', async () => {
    const clerk = await staff('ziran');
    await planning.asksAgain(await staff('ziran-fuze'), clerk);
    await planning.saysWhichClause(clerk);
  });
}
