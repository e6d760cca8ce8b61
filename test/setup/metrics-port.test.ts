/** 监控的端口：启动时说出来，只在本机答；被占用的说是哪一个设置，不启动。 */
import { expect, it } from 'vitest';
import { testFolder, testHome } from './homes.ts';
import { realStart } from './real-start.ts';
import { runCounty } from './running-county.ts';

const COMMON = { PORT: '0', HOST: '127.0.0.1', DEMO: '0', LOG_LEVEL: 'warn' };
const SAID = /metrics: (http:\/\/127\.0\.0\.1:(\d+)\/metrics)/;

it('真的启动：监控在自己的端口上，对外的端口上没有；同一个端口再启动一个，不予启动', async () => {
  const folder = testFolder();
  const county = await runCounty({ ...COMMON, METRICS_PORT: '0', DATA_DIR: testHome(folder, 'data') });
  const [, address = '', port = ''] = SAID.exec(county.starting.said()) ?? [];
  expect((await fetch(`${county.url}/metrics`)).status).toBe(404);
  const text = await (await fetch(address)).text();
  expect(text).toContain('participation_database_up 1');
  expect(text).toContain('participation_http_requests_total{route="page",status="404"} 1');
  expect(text).toContain('participation_alarm{alarm="no backup yet"} 1');
  const taken = await realStart({ ...COMMON, METRICS_PORT: port, DATA_DIR: testHome(folder, 'other') });
  expect(taken.said).toContain(`端口${port}已被占用，请以 METRICS_PORT 另选`);
  expect(taken.code).toBe(1);
  expect(await county.stop()).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});
