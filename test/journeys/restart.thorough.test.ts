/** The server is stopped and started again: nobody loses what they hold (会话和回执). */
import { beforeAll, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { Clerk } from './people/clerk.ts';
import { openBrowsing } from './running/browsing.ts';
import { settled } from './running/quiet.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';
const TEXT = '希望保留老年人免费乘车的规定。';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty({ alone: true });
});

it('重新启动以后，工作人员不用再登录，回执照样能查，查开的页面照样能看', async () => {
  const [visitor, writer] = [await browsing.open(county.url), await browsing.open(county.url)];
  await citizen.findConsultation(visitor, MATTER);
  await citizen.writeOpinion(visitor, { stance: '支持', text: TEXT });
  await citizen.reviewOpinion(visitor, TEXT);
  const receipt = await citizen.sendOpinion(visitor);
  await citizen.lookUp(visitor, receipt);
  await citizen.findConsultation(writer, MATTER);
  await citizen.writeOpinion(writer, { stance: '反对', text: TEXT });
  const clerk = await Clerk.signsIn(browsing, county, 'fagai');
  // A response still on its way to the desk would be cut off, and the browser would rightly report it.
  await settled(clerk.page);

  await county.restart();

  await visitor.reload();
  await visitor.getByText(TEXT).first().waitFor();
  await citizen.lookUp(await browsing.open(county.url), receipt);
  await citizen.reviewOpinion(writer, TEXT);
  const second = await citizen.sendOpinion(writer);
  expect(second.receiptNo).not.toBe(receipt.receiptNo);
  await clerk.page.reload();
  await clerk.takesUp('处理意见', MATTER);
  await clerk.row(TEXT).waitFor();
});
