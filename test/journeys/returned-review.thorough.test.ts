/** 合法性审查要求补充、退回修改、不合法的，改好以后才能通过（国令713号第二十五条至第二十八条）. */
import { describe, expect } from 'vitest';
import { fillsIn, opensAction, sends } from './people/action.ts';
import { openCast } from './people/cast.ts';
import { readDecision, stepLine } from './people/decision-page.ts';
import { AMENDED, HARMLESS, MATTER, PACKAGE, RETURNED, WANTED } from './people/elder-care.ts';
import * as review from './people/review.ts';
import { explains, fixes, revises } from './people/revision.ts';
import { settled } from './running/quiet.ts';
import { numberOf } from './running/number.ts';
import { atDesk } from './people/preparation.ts';
import { openPath } from './running/steps.ts';

describe('合法性审查退回的决策', () => {
  const { staff, citizen: visitor, county } = openCast(true);
  const step = openPath();
  const shown = async () => {
    const page = await visitor();
    await readDecision(page, await numberOf(county(), MATTER), MATTER);
    return { page, line: await stepLine(page) };
  };
  step('审查人要求补充材料，案件留在审查中；公众看到正在审查，看不到要补什么', async () => {
    await review.asksForMore(await staff('hefa'), MATTER, WANTED);
    const { page, line } = await shown();
    expect(line.find((text) => text.startsWith('合法性审查'))).toMatch(/开始$/);
    await expect.poll(() => page.getByText(WANTED).count()).toBe(0);
  });
  step('负责人在待办里看到要补什么，补齐后重新送审', async () => {
    const lead = await staff('minzheng-fuze');
    await lead.goesTo('工作台');
    await lead.reads(`要求补充材料：${WANTED}`);
    await review.sendsMore(lead, MATTER, '床位和用地情况.pdf', PACKAGE);
  });
  step('仍与规划不一致的，退回修改；改好再送', async () => {
    await review.sendsBack(await staff('hefa'), MATTER, RETURNED);
    const lead = await staff('minzheng-fuze');
    await lead.goesTo('工作台');
    await lead.reads(`合法性审查退回：${RETURNED}`);
    await review.sendToReview(lead, MATTER, PACKAGE);
  });
  step('审查为不合法的，不提交讨论', async () => {
    await review.giveOpinion(await staff('hefa'), MATTER, review.unmaterial(review.UNLAWFUL));
    const office = await staff('zhengban');
    await office.goesTo('工作台');
    await expect.poll(() => office.page.getByText(`安排上会：`).filter({ hasText: MATTER }).count()).toBe(0);
    const lead = await staff('minzheng-fuze');
    await lead.goesTo('工作台');
    await lead.reads('审查意见为不合法，修改后重新送审');
    const { line } = await shown();
    expect(line.find((text) => text.startsWith('合法性审查'))).not.toMatch(/完成$/);
  });
  step('没有修改的，不能再次送审', async () => {
    const lead = await staff('minzheng-fuze');
    await lead.takesUp('送请合法性审查', MATTER);
    await fillsIn(lead, await opensAction(lead, '送请合法性审查'), PACKAGE);
    await lead.presses('送请合法性审查', lead.page.getByRole('form', { name: '送请合法性审查' }));
    await lead.reads('草案经合法性审查不合法，没有修改，不能再次送审。');
  });
  step('删去没有依据的条款，重新送审，通过；公众看到已经完成', async () => {
    const [matter] = await county().sql<{ title: string }>(
      `select title from decision where title like '%' || $1 || '%'`,
      [MATTER],
    );
    const clerk = await staff('minzheng');
    await atDesk(clerk, matter?.title ?? '');
    const drafts = clerk.page.getByRole('region', { name: '草案', exact: true });
    await drafts.getByRole('link').first().click();
    await clerk.presses('另起修改稿');
    await revises(clerk, '第七条', AMENDED);
    await explains(clerk, '第七条', '合法性审查意见', { 落实的审查意见: `第1点（全文）：${review.POINT}` });
    await fixes(clerk, '落实合法性审查意见，删去以户籍为条件的规定。', HARMLESS);
    // The values typed before the refusal are still in the form.
    const lead = await staff('minzheng-fuze');
    await lead.takesUp('送请合法性审查', MATTER);
    await lead.sees('heading', '应当履行的程序');
    await settled(lead.page);
    const form = lead.page.getByRole('form', { name: '送请合法性审查' });
    if ((await form.count()) === 0) await lead.presses('送请合法性审查');
    await sends(lead, '送请合法性审查');
    await review.giveOpinion(await staff('hefa'), MATTER, review.unmaterial(review.OPINION));
    const { line } = await shown();
    expect(line.find((text) => text.startsWith('合法性审查'))).toMatch(/完成$/);
  });
});
