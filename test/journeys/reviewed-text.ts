/** From 送审稿 to 审定稿, each change accounted for, at the desks as they run (国令713号第二十五条至第三十条). */
import { expect } from 'vitest';
import { pdfOf } from '#server/outside/demo/pdf.ts';
import { uploads } from '#test/client/staff/decision/step-desk.ts';
import { planned } from '#test/domains/procedure/meeting-desk.ts';
import { opensAction, fillsIn, does, sends } from './people/action.ts';
import type { Cast } from './people/cast.ts';
import type { Clerk } from './people/clerk.ts';
import { atDesk, brings } from './people/preparation.ts';
import * as review from './people/review.ts';
import { atDraft, explains, fixes, revises } from './people/revision.ts';
import { DRAFT } from './people/rural-buses.ts';
import { BY_MEETING, JUDGED, POINTS } from './people/rural-buses-draft.ts';
import type { LaterStory } from './later-course.ts';
import { flawsOf } from './running/accessible.ts';
import { settled } from './running/quiet.ts';
import type { Step } from './running/steps.ts';

const MEETING = '县政府第61次常务会议';

/** 合法性审查: two points, each answered by a changed clause, each change tied to its point by the reviewer. */
export function reviewText(step: Step, { staff }: Cast, story: LaterStory): void {
  const { matter } = story;
  step('送请合法性审查，材料齐备', async () => {
    const clerk = await staff(story.clerk);
    await atDesk(clerk, matter);
    await review.bringPackage(clerk);
    await review.sendToReview(await staff(story.lead), matter, story.sent);
  });
  step('审查机关出具意见，逐点写明对哪一条；有修改意见而没有一点的，当场看到', async () => {
    const reviewer = await staff('hefa');
    await reviewer.takesUp('合法性审查', matter);
    await brings(reviewer, [['合法性审查意见书', '合法性审查意见书.pdf']]);
    const form = await opensAction(reviewer, '出具审查意见');
    await fillsIn(reviewer, form, {
      choices: { ...review.OPINION.choices, 草案内容: '有修改意见' },
      fields: { ...review.OPINION.fields, 草案内容的问题和修改意见: '公布的方式和凭证没有写明。' },
      ticks: ['合法性审查意见书.pdf'],
    });
    await reviewer.presses('出具审查意见', form);
    await reviewer.reads('没有列出任何一点审查意见');
    const rows = POINTS.map(({ clause, point }) => ({ fields: { 所指条款: clause, 意见: point } }));
    await fillsIn(reviewer, form, { rows: { 审查意见: rows } });
    expect(await flawsOf(reviewer.page)).toEqual([]);
    await sends(reviewer, '出具审查意见');
  });
  step('承办单位按审查意见修改两条，来源各选意见的一点，定为新稿', async () => {
    const clerk = await atDraft(await staff(story.clerk), matter);
    await clerk.presses('另起修改稿');
    for (const [index, { clause, now, point }] of POINTS.entries()) {
      await revises(clerk, clause, now);
      const told = { 落实的审查意见: `第${index + 1}点（${clause}）：${point}` };
      await explains(clerk, clause, '合法性审查意见', told);
    }
    await fixes(clerk, '落实合法性审查意见，写明公布的方式和凭证。', JUDGED);
  });
}

/** 安排上会 waits until the reviewer tied each change; the meeting's own changes are confirmed by a second person. */
export function approveText(step: Step, cast: Cast, story: LaterStory): void {
  const { staff, county } = cast;
  const { matter } = story;
  step('审查机关没有确认的，不能上会，指出是哪两条；逐处确认以后可以', async () => {
    const office = await staff('zhengban');
    const on = await county().dayAfter(0);
    await planned(county(), { meetingName: MEETING, meetingOn: on });
    await office.takesUp('安排上会', matter);
    const form = await opensAction(office, '安排上会');
    await fillsIn(office, form, {
      fields: { 会议: review.toPick(MEETING, on), ...story.written },
    });
    await office.presses('安排上会', form);
    const both = POINTS.map(({ clause }) => clause).join('、');
    await office.reads(`${both}在合法性审查之后有修改，审查机关没有确认是落实审查意见`);
    expect(await flawsOf(office.page)).toEqual([]);
    await ties(await staff('hefa'), matter);
    await review.approveItem(staff, matter);
    // The values typed before the refusal are still there.
    await office.takesUp('安排上会', matter);
    await office.presses('安排上会');
    await office.reads('已安排上会（');
  });
  step('会议修改后通过：不同意见如实记录，还没有审定稿', async () => {
    await review.recordDiscussion(await staff('zhengban'), county(), matter, {
      speakers: story.speakers,
      result: '通过',
      passed: '修改后通过',
      dissents: [story.dissent],
    });
  });
  step('承办单位只写入会议决定的修改；另有来源的不能保存', async () => {
    const clerk = await atDraft(await staff(story.clerk), matter);
    await clerk.presses('写成审定稿');
    await revises(clerk, BY_MEETING.clause, BY_MEETING.now);
    const form = clerk.page.getByRole('form', { name: `${BY_MEETING.clause}的修改来源` });
    await clerk.fills({ 来源: '文字修改' }, form);
    await form.getByRole('button', { name: '保存来源' }).click();
    await form.getByText('审定稿只能写入会议决定的修改').first().waitFor();
    await explains(clerk, BY_MEETING.clause, '会议讨论意见', { 说明意见的出处: BY_MEETING.decided });
    await fixes(clerk, '写入会议决定的修改：写明促进城乡融合。', JUDGED);
  });
  confirmText(step, cast, story);
  step('出台前请示报告县委', async () =>
    review.reportUpward(await staff('zhengban'), matter, await county().dayAfter(0)),
  );
}

/** The reviewer says of each change which point it carries out. */
async function ties(reviewer: Clerk, matter: string): Promise<void> {
  await reviewer.takesUp('审查后的修改', matter);
  const choices = POINTS.map(({ clause }, at) => [`${clause}的修改`, `落实第${at + 1}点`]);
  await does(reviewer, '确认审查后的修改', {
    choices: Object.fromEntries(choices) as Record<string, string>,
  });
}

function confirmText(step: Step, { staff, county }: Cast, story: LaterStory): void {
  step('另一人确认审定稿；以后谁也不能再改', async () => {
    const office = await staff('zhengban');
    await office.takesUp('确认审定稿', story.matter);
    expect(await flawsOf(office.page)).toEqual([]);
    await office.presses('确认审定稿');
    await office.confirms('确认审定稿');
    await office.reads('已办理：确认审定稿');
    const gates = await county().sql<{ gate: string; no: number }>(
      `select p.gate, v.no from draft_passage p join draft_version v on v.id = p.draft_version_id
        join decision d on d.id = p.decision_id where d.no = $1 order by p.no`,
      [story.no()],
    );
    expect(gates.map(({ gate }) => gate)).toEqual(['SUBMITTED', 'DISCUSSED', 'APPROVED']);
    expect(new Set(gates.map((one) => one.no)).size).toBe(3);
    const clerk = await atDraft(await staff(story.clerk), story.matter);
    await settled(clerk.page);
    const again = clerk.page.getByRole('button', { name: '写成审定稿' });
    await expect.poll(() => again.and(clerk.page.locator(':not([aria-disabled=true])')).count()).toBe(0);
  });
}

/** 公布: for a file that differs from 审定稿 the differences are listed clause by clause, before anything is sent. */
export function refuseOtherText(step: Step, { staff }: Cast, { matter }: LaterStory): void {
  step('上传的正式文本与审定稿不一致的，当场逐条看到', async () => {
    const office = await staff('zhengban');
    await office.takesUp('拟定公布方案', matter);
    await uploads(office.page, '决策正式文本', '讨论稿.pdf', pdfOf(matter, DRAFT.text));
    const form = await opensAction(office, '拟定公布方案');
    await office.fills({ 决策正式文本: '讨论稿.pdf' }, form);
    await form.getByText('有3处不一致，不能公布').waitFor();
    for (const clause of ['第一条', '第二条', '第三条']) await form.getByText(clause).first().waitFor();
    expect(await flawsOf(office.page)).toEqual([]);
  });
}
