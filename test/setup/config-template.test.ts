/** 模板消息接口的设置: address and key together, and never from a demonstration. */
import { expect, it } from 'vitest';
import { readConfig } from '#server/ground/kernel/config/config.ts';

const URL = 'https://wx.example.cn/send';
const KEY = Buffer.alloc(32, 't');
const given = { TEMPLATE_URL: URL, TEMPLATE_KEY: KEY.toString('base64') };

it('地址和密钥都有的，开通；演示系统什么也不往外发', () => {
  expect(readConfig({ ...given, DEMO: '0' }, '/srv')).toMatchObject({ template: { url: URL, key: KEY } });
  expect(readConfig({ ...given, DEMO: '1' }, '/srv')).toMatchObject({ template: null });
});

it.each([
  ['只有地址', { TEMPLATE_URL: URL }, ['TEMPLATE_KEY']],
  ['只有密钥', { TEMPLATE_KEY: given.TEMPLATE_KEY }, ['TEMPLATE_URL']],
  [
    '地址不完整、密钥太短',
    { TEMPLATE_URL: 'wx', TEMPLATE_KEY: 'c2hvcnQ=' },
    ['TEMPLATE_URL', 'TEMPLATE_KEY'],
  ],
])('%s的，启动时说明', (_, env, names) => {
  const read = readConfig({ ...env, DEMO: '0' }, '/srv');
  expect(Array.isArray(read) && read.map(({ name }) => name)).toEqual(names);
});
