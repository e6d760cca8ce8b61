/** 会议留待再次讨论、结果登记错了由第二人更正、没有通过的决策：公众看到结论，材料照样归档（国令713号第三十条、第三十三条）. */
import { describe, expect } from 'vitest';
import { acts, fillsIn, opensAction, sends } from './people/action.ts';
import { atMeeting } from './people/council-meeting.ts';
import { openCast } from './people/cast.ts';
import { partOf, readDecision, stepLine } from './people/decision-page.ts';
import { MATTER } from './people/elder-care.ts';
import * as execution from './people/execution.ts';
import * as review from './people/review.ts';
import { numberOf } from './running/number.ts';
import { openPath } from './running/steps.ts';

const SECOND = '县政府第42次常务会议';
const CORRECTS = '更正审议结果';
const WHY = '核对会议记录，多数组成人员不同意，登记时选错了一项。';
const SPEAKERS = ['副县长许存诚', '副县长郁思齐', '县长江怀民'];

describe('集体讨论没有通过的决策', () => {
  const { staff, citizen: visitor, county } = openCast(true);
  const step = openPath();
  const shown = async () => {
    const page = await visitor();
    await readDecision(page, await numberOf(county(), MATTER), MATTER);
    return page;
  };
  const called = async (name: string, word?: '重新请批') => {
    await review.approveItem(staff, MATTER, word);
    const [office, on] = [await staff('zhengban'), await county().dayAfter(0)];
    await review.schedule(office, county(), MATTER, { name, on });
  };
  const recorded = async (result: string, ended?: true) => {
    const told = { speakers: SPEAKERS, result, ...(ended && { ended }) };
    await review.recordDiscussion(await staff('zhengban'), county(), MATTER, told);
  };
  step('合法性审查通过', async () =>
    review.giveOpinion(await staff('hefa'), MATTER, review.unmaterial(review.OPINION)),
  );
  step('第一次会议没有决定，留待再次讨论；公众不当作已经决定', async () => {
    await called('县政府第41次常务会议');
    await recorded('再次讨论');
    const page = await shown();
    expect(await stepLine(page)).not.toContainEqual(expect.stringMatching(/^集体讨论：.*完成$/));
  });
  step('第二次会议前重新请批议题；会上的结果登记成了通过', async () => {
    await called(SECOND, '重新请批');
    await review.ends(county(), MATTER, '通过');
  });
  step('更正审议结果：一人提出并写明理由，自己不能确认，原登记照旧', async () => {
    const clerk = await staff('zhengban');
    await atMeeting(clerk, SECOND);
    const form = await opensAction(clerk, CORRECTS);
    await form.getByLabel('议题').selectOption({ index: 1 });
    await fillsIn(clerk, form, { fields: { 审议结果: '未通过', 更正的理由: WHY } });
    await sends(clerk, CORRECTS);
    await clerk.reads('原登记为“通过”；改为“未通过”');
    await clerk.reads('待另一人确认；原登记不变');
    expect(await clerk.page.getByRole('button', { name: /^确认变动/ }).count()).toBe(0);
  });
  step('另一人确认，结果才更正；讨论结果照更正后的登记', async () => {
    const other = await staff('zhengban2');
    await atMeeting(other, SECOND);
    await acts(other, await other.page.getByRole('button', { name: /^确认变动第1项/ }).innerText());
    await other.reads('温知礼确认');
    await recorded('不予通过', true);
  });
  step('公众在决策页面看到没有通过，没有决策文件，后面的程序不再进行', async () => {
    const page = await shown();
    await page.getByRole('heading', { name: /^这项决策讨论未通过（/ }).waitFor();
    await page.getByText('经县政府第42次常务会议讨论，没有通过。').first().waitFor();
    await expect.poll(() => partOf(page, '决策文件').count()).toBe(0);
    const line = await stepLine(page);
    for (const never of ['请示报告党委', '决策公布', '宣传解读'])
      expect(line).toContain(`${never}：不再进行`);
  });
  step('没有通过的，材料也归档', async () =>
    execution.archive(await staff('dangan'), MATTER, '岚档〔2026〕42-1', await county().dayAfter(0)),
  );
});
