/** 提意见 on a network that comes and goes: what was written stays, whoever is sure presses again, and one opinion counts once. */
import { beforeAll, expect, it } from 'vitest';
import * as citizen from './people/citizen.ts';
import { openBrowsing } from './running/browsing.ts';
import { type County, openCounty } from './running/county.ts';

const MATTER = '城乡公交票价调整';

const browsing = openBrowsing();
let county: County;
beforeAll(async () => {
  county = await openCounty();
});

const counted = async () =>
  Number((await county.sql<{ count: string }>('select count(*) from comment'))[0]?.count);

it('提交时断网，写的还在；再按一次，只算一条', async () => {
  const page = await browsing.open(county.url, { width: 360 });
  const before = await counted();
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '反对', text: '不同意涨价，收入没有增加。' });
  await citizen.reviewOpinion(page, '不同意涨价');
  await citizen.awaitScript(page);
  browsing.bear('net::ERR_FAILED');
  // The request arrives, its answer is lost on the way back.
  await page.route(
    '**/graphql',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByRole('alert').getByText('没有提交成功，您写的内容还在').waitFor();
  await citizen.sendByScript(page);
  expect(await counted()).toBe(before + 1);
});

it('按下提交时没有网络：写的还在，说明再按一次；网络回来再按，正好一条', async () => {
  const page = await browsing.open(county.url, { width: 360 });
  const before = await counted();
  const text = '地铁里没有信号，请保留月票。';
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '支持', text });
  await citizen.reviewOpinion(page, text);
  await citizen.awaitScript(page);
  browsing.bear('net::ERR_INTERNET_DISCONNECTED');
  await page.context().setOffline(true);
  for (let press = 0; press < 2; press += 1) {
    await page.getByRole('button', { name: '提交意见' }).click();
    const said = page.getByRole('alert').filter({ hasText: '没有提交成功，您写的内容还在' });
    await said.getByText('网络断开了').waitFor();
    await page.getByText(text).first().waitFor();
  }
  expect(await counted()).toBe(before);
  await page.context().setOffline(false);
  await citizen.lookUp(page, await citizen.sendByScript(page));
  await page.getByText(text).first().waitFor();
  expect(await counted()).toBe(before + 1);
});

it('不运行脚本的，同一份表单到了两次，只算一条', async () => {
  const page = await browsing.open(county.url, { javaScript: false, width: 360 });
  const before = await counted();
  await citizen.findConsultation(page, MATTER);
  await citizen.writeOpinion(page, { stance: '支持', text: '支持调整，财政负担太重了。' });
  await citizen.reviewOpinion(page, '支持调整');
  await page.route(
    (address) => address.pathname.endsWith('/yijian'),
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.continue();
    },
    { times: 1 },
  );
  await citizen.lookUp(page, await citizen.sendOpinion(page));
  expect(await counted()).toBe(before + 1);
});
