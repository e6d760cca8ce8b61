import { Stance } from '#server/law/consultation/comment-words.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { PROCEDURE_15 } from './laws.ts';
import type { Story } from './story.ts';

/** 集贸市场: a matter that 青石镇 decides itself by reference, open for the forty days that the town set for itself. */
export const MARKET: Story = {
  seq: 10,
  unit: 'town-qs',
  title: '关于公开征求《青石镇集贸市场改造搬迁方案（征求意见稿）》意见的公告',
  plainWords:
    '青石镇的老市场要搬到镇东的原粮站，分两批搬。摊主一户一个新摊位，摊位费三年不涨，每户还补800元误工费。卖自家菜的农户有60个免费摊位。老街重新通车，老市场改成停车场和早市。截止以前，您可以上网、打电话或者到镇里提意见。',
  opensOn: '2026-11-10',
  closesOn: '2026-12-20',
  openDays: 40,
  draft: `第一条　青石镇集贸市场由老街迁至镇东原粮站地块，{d:2027-03-01}起分两批搬迁。
第二条　现有固定摊位一户一摊，按登记先后选位；摊位费按现标准执行，三年不涨。
第三条　自产自销的农户设免费摊位六十个，每逢赶集日先到先用。
第四条　老街恢复双向通行，原址改作停车场，每日七时以前可作早市。
第五条　搬迁期间每户补助误工费800元，搬迁完成后十日内发放到位。`,
  basis: [PROCEDURE_15],
  ways: [
    ['ONLINE', '在本页“提出意见”，不需要注册'],
    ['PHONE', '0000-5550114'],
    ['IN_PERSON', '青石镇便民服务中心，赶集日在老街设点'],
  ],
  contact: {
    name: '镇建设办',
    phone: '0000-5550114',
    email: 'qingshi@lanxi.example',
    address: '岚溪县青石镇中街1号',
  },
  interpretation: [
    ['BACKGROUND', '老街赶集日占道经营，救护车、消防车进不去，近两年发生火情三起。'],
    ['PURPOSE', '让赶集的人有地方，让老街通得了车。'],
    ['MAIN_CONTENT', '市场搬到镇东，摊位费不涨，农户有免费摊位，老街恢复通行。'],
    ['STANDARDS', '摊位费三年不涨；搬迁误工费每户800元。'],
    ['BENEFITS', '固定摊位一百四十二户都有位置，自产自销的农户不收费。'],
    ['DIFFERENCES', '老市场没有免费摊位，农户在路边摆卖。'],
    ['NEXT_STEPS', '征求意见以后提请镇党政联席会议讨论，公布选位办法。'],
  ],
  voices: [
    {
      text: '镇东离车站远，老人背着菜走不到，赶集日能不能开一趟接驳车？',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '罗大田',
      clauseNo: '第一条',
      shown: true,
    },
    {
      text: '免费摊位好，早上五点就要占位置，请安排抽号。',
      stance: Stance.AMEND,
      identity: IdentityKind.ANONYMOUS,
      clauseNo: '第三条',
      shown: true,
    },
  ],
  until: 'OPEN',
};
