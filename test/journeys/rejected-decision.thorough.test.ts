/** 会议留待再次讨论、没有通过的决策：公众看到结论，材料照样归档（国令713号第三十条、第三十三条）. */
import { describe, expect } from 'vitest';
import { openCast } from './people/cast.ts';
import { partOf, readDecision, stepLine } from './people/decision-page.ts';
import { MATTER } from './people/elder-care.ts';
import * as execution from './people/execution.ts';
import * as review from './people/review.ts';
import { numberOf } from './running/number.ts';
import { openPath } from './running/steps.ts';

const SPEAKERS = ['副县长许存诚', '副县长郁思齐', '县长江怀民'];

describe('集体讨论没有通过的决策', () => {
  const { staff, citizen: visitor, county } = openCast(true);
  const step = openPath();
  const shown = async () => {
    const page = await visitor();
    await readDecision(page, await numberOf(county(), MATTER), MATTER);
    return page;
  };
  const meets = async (name: string, result: string, word?: '重新请批') => {
    await review.approveItem(staff, MATTER, word);
    const [office, on] = [await staff('zhengban'), await county().dayAfter(0)];
    await review.schedule(office, county(), MATTER, { name, on });
    await review.recordDiscussion(office, county(), MATTER, { speakers: SPEAKERS, result });
  };
  step('合法性审查通过', async () =>
    review.giveOpinion(await staff('hefa'), MATTER, review.unmaterial(review.OPINION)),
  );
  step('第一次会议没有决定，留待再次讨论；公众不当作已经决定', async () => {
    await meets('县政府第41次常务会议', '再次讨论');
    const page = await shown();
    expect(await stepLine(page)).not.toContainEqual(expect.stringMatching(/^集体讨论：.*完成$/));
  });
  step('第二次会议前重新请批议题，会议没有通过', async () =>
    meets('县政府第42次常务会议', '不予通过', '重新请批'),
  );
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
