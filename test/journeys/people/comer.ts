/** Somebody who sends one of the public's other forms (反映问题、报名), and what they take home. */
import type { Page } from 'playwright-core';
import type { ReceiptCodes } from './citizen.ts';

/** The pages behind 我的参与: each needs something that was sent or looked up. */
export const MINE =
  'shouli xiugai chehui liyou bushiwo buzheng ziliao ziliao/quanbu ziliao/shanchu wangji lianjie/:pair'
    .split(' ')
    .map((name) => `/wode/${name}`);

/** The two codes on a receipt that has just been given. */
export async function codesOn(page: Page): Promise<ReceiptCodes> {
  const text = await page.getByRole('main').innerText();
  const receiptNo = /受理编号\s*([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1];
  const lookupCode = /查询码\s*([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(text)?.[1];
  if (!receiptNo || !lookupCode) throw new Error(`no receipt on this page:\n${text}`);
  return { receiptNo, lookupCode };
}

/** 查询: by the two codes of the receipt, whatever was sent. */
export async function looksUp(page: Page, what: string, codes: ReceiptCodes): Promise<void> {
  await page.goto('/wode');
  await page.getByLabel('受理编号').fill(codes.receiptNo);
  await page.getByLabel('查询码').fill(codes.lookupCode);
  await page.getByRole('button', { name: '查询处理结果' }).click();
  await page.getByRole('heading', { name: `${what} ${codes.receiptNo}` }).waitFor();
}

/** One of the forms: where it stands, how it is filled in, and what becomes of it. */
export interface Sending {
  path: string;
  send: string;
  received: string;
  mine: string;
  fill: (page: Page, phone: string) => Promise<void>;
}

const person = async (page: Page, phone: string) => {
  await page.getByLabel('姓名', { exact: true }).fill('童桂英');
  await page.getByLabel('手机号码').fill(phone);
};

/** Every form whose receipt only its sender sees. */
export const SENDINGS: readonly Sending[] = [
  {
    path: '/juece/:no/fanying',
    send: '提交意见建议',
    received: '您的意见建议已收到',
    mine: '我反映的问题',
    fill: (page) => page.getByLabel('内容').fill('东街路口的信号灯还没有装，孩子过马路不安全。'),
  },
  {
    path: '/liuyan/xie',
    send: '提交留言',
    received: '您的留言已收到',
    mine: '我的留言',
    fill: async (page) => {
      await page.getByLabel('标题').fill('东街路口什么时候装信号灯');
      await page.getByLabel('内容').fill('东街路口没有信号灯，孩子过马路不安全。');
    },
  },
  {
    path: '/yishenqing/shenqing',
    send: '提交申请',
    received: '您的政府信息公开申请已收到',
    mine: '我的申请',
    fill: async (page, phone) => {
      await person(page, phone);
      await page.getByLabel('身份证明号码').fill('11010519491231002X');
      await page.getByLabel('信息的名称').fill('东街路口信号灯的预算');
      await page.getByLabel('内容描述').fill('东街路口信号灯工程的预算是多少。');
    },
  },
  {
    path: '/tingzheng/:no/baoming',
    send: '提交报名',
    received: '您的报名已收到',
    mine: '我的报名',
    fill: async (page, phone) => {
      await page.getByLabel('旁听').first().check();
      await person(page, phone);
    },
  },
  {
    path: '/kaifang/:no/baoming',
    send: '报名',
    received: '报名成功',
    mine: '我的报名',
    fill: person,
  },
  {
    path: '/kaifang/:no/jizhe',
    send: '提交报名',
    received: '报名已收到',
    mine: '我的记者报名',
    fill: async (page, phone) => {
      await page.getByLabel('媒体名称').fill('岚溪日报');
      await person(page, phone);
    },
  },
  {
    path: '/kaifang/:no/tiwen',
    send: '提交问题',
    received: '问题已收到',
    mine: '我的提问',
    fill: (page) => page.getByLabel('您的问题').fill('乡镇敬老院什么时候建成？'),
  },
  {
    path: '/daibiao/shenqing',
    send: '提交申请',
    received: '您的申请已收到',
    mine: '我的申请',
    fill: async (page, phone) => {
      await page.getByLabel('我年满十八周岁').check();
      await page.getByLabel('群众代表').check();
      await page.getByLabel('单位和职务', { exact: true }).fill('城关镇东街村村民');
      await page.getByLabel('熟悉的领域').fill('养老、教育');
      await page.getByLabel('所在乡镇（街道）').fill('城关镇');
      await page.getByLabel('申请理由').fill('照顾老人多年，想为邻里反映情况。');
      await person(page, phone);
    },
  },
];
