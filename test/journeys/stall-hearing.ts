/** 农贸市场摊位费的听证会（国令713号第十六条至第十八条）: announced, signed up for, drawn, held, reported. */
import { expect } from 'vitest';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { acts, does } from './people/action.ts';
import type { Cast } from './people/cast.ts';
import { partOf } from './people/decision-page.ts';
import { opensToAll } from './people/execution.ts';
import * as hearing from './people/hearing-course.ts';
import * as stalls from './people/market-stalls.ts';
import { brings } from './people/preparation.ts';
import type { Step } from './running/steps.ts';

const { HEARING } = stalls;

/** Data the hearing needs of its surrounding path. */
export interface HearingLeft {
  today: CalendarDay;
}

const who = (name: string, index: number) => ({
  name,
  phone: `0000555010${index}`,
  as: '听证参加人',
  named: true,
});

/** 公告和报名. */
export function announce(step: Step, { staff, citizen: visitor }: Cast, left: HearingLeft): void {
  const day = (days: number) => addDays(left.today, days);
  step('筹备听证会，公告经审查后公布', async () => {
    const clerk = await staff('fagai');
    await brings(clerk, stalls.RESEARCHED ?? []);
    for (const [, name] of stalls.RESEARCHED ?? []) await opensToAll(clerk, name);
    await hearing.plansHearing(clerk, HEARING, stalls.hearingPlan(day));
    await hearing.reviews(await staff('baomi'), HEARING, '听证会公告');
    await hearing.publishes(await staff('fagai-fuze'), HEARING, '公布听证会公告');
  });
  step('公众从听证会页面报名，不用注册，得到受理编号', async () => {
    const numbers = new Set<string>();
    for (const [index, name] of stalls.CITIZENS.entries())
      numbers.add((await hearing.signsUp(await visitor(), HEARING, who(name, index))).receiptNo);
    expect(numbers.size).toBe(stalls.CITIZENS.length);
  });
}

/** 名单、送达、举行、记录和报告. */
export function hold(step: Step, { staff, citizen: visitor, setClock }: Cast, left: HearingLeft): void {
  const on = (days: number, hour: string) => setClock(`${addDays(left.today, days)}T${hour}:00+08:00`);
  step('报名截止，公开抽取，负责人公布名单', async () => {
    await on(15, '10:00');
    await hearing.selects(await staff('fagai'), HEARING, stalls.NOMINEE);
    await hearing.publishes(await staff('fagai-fuze'), HEARING, '公布参加人名单');
  });
  step('公众看到名单和抽取过程', async () => {
    const page = await visitor();
    await hearing.readHearing(page, HEARING);
    const list = partOf(page, '听证参加人名单');
    await list.getByText('周大成').first().waitFor();
    const drawn = (await list.innerText()).split(/\s/).filter((word) => stalls.CITIZENS.includes(word));
    expect(drawn).toHaveLength(2);
  });
  step('材料于七日前送达每一位参加人', async () => {
    await on(20, '10:00');
    await hearing.delivers(await staff('fagai'), HEARING, stalls.MATTER);
  });
  step('公开举行，记录经参加人核对签字，负责人确认', async () => {
    await on(45, '15:00');
    await hearing.holds(await staff('fagai'), HEARING, stalls.SPEECHES);
    const lead = await staff('fagai-fuze');
    await lead.takesUp('办理听证会', HEARING);
    await acts(lead, '确认听证记录');
  });
  step('听证记录、听证报告经审查公布，公众读到意见和采纳情况', async () => {
    const publishes = async (paper: string) => {
      await acts(await staff('fagai'), '提交保密审查');
      await hearing.reviews(await staff('baomi'), HEARING, paper);
      await hearing.publishes(await staff('fagai-fuze'), HEARING, `公布${paper}`);
    };
    const clerk = await staff('fagai');
    await clerk.takesUp('办理听证会', HEARING);
    await publishes('听证记录');
    await clerk.takesUp('办理听证会', HEARING);
    await does(clerk, '起草听证报告', stalls.REPORT);
    await publishes('听证报告');
    const page = await visitor();
    await hearing.readHearing(page, HEARING);
    await partOf(page, '听证报告').getByText('方案第四条增加困难摊位减免三成。').waitFor();
    await partOf(page, '听证记录').getByText('困难摊位减免三成，每季度公布菜价监测。').waitFor();
  });
}
