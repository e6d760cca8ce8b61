import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { HEATING_DRAFT, HEATING_IMPACTS, HEATING_QUESTIONS } from './heating-draft.ts';
import { HEATING_PICTURES } from './heating-pictures.ts';
import { PROCEDURE_15 } from './laws.ts';
import { CorrectedPart } from '#server/law/notice/corrected-part.ts';
import type { Story } from './story.ts';

/** 清洁取暖: ten days, shortened with a published reason. */
export const HEATING: Story = {
  seq: 9,
  unit: 'house',
  title:
    '关于公开征求《岚溪县{y:2026-11-16}—{y+1:2026-11-16}年冬季清洁取暖保障方案（征求意见稿）》意见的公告',
  plainWords:
    '今年集中供热提前到{d:2026-12-01}，供热价格不变。家里不到18度的，按天退钱，不用申请。低保、特困和75岁以上独居老人家庭，每户补600元。没有改造的农户可以继续烧煤。截止以前，您可以上网、打电话或者到政务服务中心提意见。',
  opensOn: '2026-11-16',
  closesOn: '2026-11-26',
  shortenReason:
    '气象部门预报首轮强寒潮将于11月底影响我县，供热主体须在11月30日前完成燃料储备和管网注水，征求意见期限确需缩短为10日。',
  draft: HEATING_DRAFT,
  impacts: HEATING_IMPACTS,
  questions: HEATING_QUESTIONS,
  pictures: HEATING_PICTURES,
  basis: [
    PROCEDURE_15,
    {
      level: 'POLICY_DOCUMENT',
      title: '关于做好今冬明春清洁取暖工作的通知',
      docNo: '岚政办发〔{y:2026-11-16}〕31号',
      article: '全文',
      clauses: ['第四条', '第五条'],
    },
  ],
  ways: [
    ['ONLINE', '在本页“提出意见”，不需要注册'],
    ['PHONE', '0000-5550107（每日8:00—20:00）'],
    ['IN_PERSON', '县政务服务中心一楼综合窗口'],
  ],
  contact: {
    name: '城建股',
    phone: '0000-5550107',
    email: 'gongnuan@lanxi.example',
    address: '岚溪县建设路6号',
  },
  correction: {
    on: '2026-11-18',
    part: CorrectedPart.CONTACT,
    wrong: '建设路6号',
    corrected: '建设路16号',
    reason: '办公地点的门牌号录入时漏写一位，来信来访请以更正后的地址为准。',
  },
  interpretation: [
    ['BACKGROUND', '今年首轮强寒潮预计比常年早十二天。'],
    ['PURPOSE', '确保群众温暖过冬，不因改造受冻。'],
    ['MAIN_CONTENT', '提前开栓不收费；低温退费；困难家庭补助；洁净型煤托底。'],
    ['STANDARDS', '室温低于18摄氏度的按日退费；困难家庭每户补助600元。'],
    ['BENEFITS', '约4300户困难家庭每户补助600元。'],
    ['DIFFERENCES', '补助由每户400元提高到600元；低温退费由按月改为按日。'],
    ['NEXT_STEPS', '寒潮前完成燃料储备，入冬后逐户核对补助到账。'],
  ],
  voices: [
    {
      text: '老旧小区管网漏水年年修，能不能先把锦绣里的换了再开栓？',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '吴桂兰',
      clauseNo: '第一条',
      shown: true,
    },
    {
      text: '退费请直接打到户头，不要让老人跑窗口。',
      stance: Stance.AMEND,
      identity: IdentityKind.ANONYMOUS,
      clauseNo: '第二条',
      shown: true,
    },
    {
      text: '独居老人的门槛能不能降到七十岁？我们村好几位七十出头的，身体都不好。',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '江秋',
      clauseNo: '第三条',
      shown: true,
    },
    {
      text: '老人白天在家也要取暖，建议峰谷电价把中午两小时也算作低谷。',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '钱明',
      clauseNo: '第四条',
      shown: true,
    },
    {
      text: '支持不搞一刀切。',
      stance: Stance.SUPPORT,
      identity: IdentityKind.ANONYMOUS,
      clauseNo: '第五条',
      shown: true,
    },
    {
      text: '两小时到场的承诺很好，请公布各片区的值班电话。',
      stance: Stance.SUPPORT,
      identity: IdentityKind.PERSON,
      name: '何琴',
      clauseNo: '第六条',
      shown: true,
    },
  ],
  until: 'OPEN',
};
