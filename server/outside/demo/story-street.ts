import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { OLD_TOWNS_27_28, PLANNING_31 } from './laws.ts';
import type { Story } from './story.ts';

/** 历史文化街区: closed, its comments partly answered, its report still to come. */
export const STREET: Story = {
  seq: 5,
  unit: 'house',
  title: '关于公开征求《岚河两岸历史文化街区保护利用办法（征求意见稿）》意见的公告',
  plainWords:
    '岚河两岸的老街区要立规矩，把老房子留下来。最要紧的一片不能再盖新房，水电、公厕等必要的除外。修老房子，县里出三成的钱，每户最多5万元。早6点到晚10点，社会上的车不能进。愿意搬走的，补钱或者另外安排住处。截止以前，您可以上网、打电话或者到社区提意见。',
  opensOn: '2026-10-12',
  closesOn: '2026-11-11',
  draft: `第一条 岚河两岸历史文化街区的保护利用，适用本办法。
第二条 核心保护范围内不得新建、扩建，必要的基础设施和公共服务设施除外。
第三条 建筑修缮应当保持原高度、体量、外观和色彩；修缮费用由县财政补助百分之三十，每户最高五万元。
第四条 街区内鼓励传统手工艺、民宿、书店等业态，禁止设置大型油烟餐饮。
第五条 街区机动车限时通行，早六时至晚十时禁止社会车辆进入。
第六条 居民自愿腾退的，给予货币补偿或者异地安置。`,
  basis: [
    { ...PLANNING_31, clauses: ['第三条'] },
    { ...OLD_TOWNS_27_28, clauses: ['第二条'] },
  ],
  ways: [
    ['ONLINE', '在本页“提出意见”'],
    ['PHONE', '0000-5550107'],
    ['IN_PERSON', '岚河东街社区居委会'],
  ],
  contact: {
    name: '名城保护股',
    phone: '0000-5550107',
    email: 'mingcheng@lanxi.example',
    address: '岚溪县建设路6号',
  },
  interpretation: [
    ['BACKGROUND', '街区现存传统民居217处，近三年自行翻建36处。'],
    ['PURPOSE', '把老房子留下来，让住在里面的人过得好。'],
    ['MAIN_CONTENT', '划范围、定修缮、管业态、限车辆、助腾退。'],
    ['STANDARDS', '修缮补助为费用的三成，每户最高五万元。'],
    ['BENEFITS', '自愿修缮的住户有补助，租住的老住户优先续租。'],
    ['DIFFERENCES', '本县首次就这一街区立规矩，没有旧办法。', 'NOT_APPLICABLE'],
    ['NEXT_STEPS', '逐户登记修缮意愿，分三年安排补助。'],
  ],
  themes: [
    {
      title: '提高修缮补助',
      summary: '三成太少，修不起。',
      count: 9,
      stance: Stance.AMEND,
      clauseNo: '第三条',
      texts: ['老房子修一次十几万，补助三成不够，建议一半。', '低收入家庭应当全额补助。'],
      answer: {
        result: Outcome.PARTLY_ADOPTED,
        ground: RejectionGround.FISCAL_LIMIT,
        reason:
          '低保和特困家庭提高到七成；其余家庭维持三成：全部提高到五成每年须增加支出九百余万元，县财政无法长期承担。',
        changed: [
          {
            clauseNo: '第三条',
            before: '修缮费用由县财政补助百分之三十，每户最高五万元。',
            after: '修缮费用由县财政补助百分之三十，每户最高五万元；低保和特困家庭补助百分之七十。',
          },
        ],
      },
    },
    {
      title: '居民车辆怎么办',
      summary: '限行影响住户。',
      count: 7,
      stance: Stance.OPPOSE,
      clauseNo: '第五条',
      texts: [
        '我家就住里面，车不让进怎么接老人看病？',
        '限行可以，但要给居民发通行证。',
        '请在街口建停车场。',
      ],
    },
  ],
  voices: [
    {
      text: '建议把打铁铺和染坊列入保护名录，这是岚河两岸最后两家。',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '孟铁生',
      clauseNo: '第四条',
      shown: true,
    },
    {
      text: '第二条的“必要的”由谁说了算？请写明审批程序。',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '何长',
      clauseNo: '第二条',
      shown: true,
    },
    {
      text: '支持限制油烟餐饮，窗户终于可以开了。',
      stance: Stance.SUPPORT,
      identity: IdentityKind.ANONYMOUS,
      clauseNo: '第四条',
      shown: true,
    },
    {
      text: '腾退补偿标准请一并公布，不然没法决定。',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '柳月',
      clauseNo: '第六条',
      shown: true,
    },
    {
      text: '街区北段十二户联名：希望保留临街门面的经营权。',
      stance: Stance.AMEND,
      identity: IdentityKind.PERSON,
      name: '陈立',
      channel: CommentChannel.LETTER,
      people: 12,
      clauseNo: '第四条',
      shown: true,
    },
  ],
  channels: { [CommentChannel.HALL]: 4 },
  until: 'ANSWERING',
};
