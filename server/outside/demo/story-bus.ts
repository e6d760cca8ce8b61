import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { BUS_FILM } from './story-bus-film.ts';
import { BUS_PICTURES } from './story-bus-pictures.ts';
import { PRICE_23, PROCEDURE_15_16 } from './laws.ts';
import type { Story } from './story.ts';

const { PERSON, ORGANISATION, ANONYMOUS } = IdentityKind;

/** 公交票价: open, its last day rolled from a Saturday to the Monday. */
export const BUS: Story = {
  seq: 2,
  unit: 'ndrc',
  title: '关于公开征求《岚溪县城乡公交票价调整方案（征求意见稿）》意见的公告',
  plainWords:
    '城区公交车票要从1元涨到2元。去乡镇的车按路程收钱，2元起，最多6元。满65岁的老人、残疾人和军人不收钱，中小学生半价。常坐车的可以买月票，60元坐一个月。{d:2027-02-01}起用新票价。截止以前，您可以上网、打电话或者寄信提意见。',
  opensOn: '2026-11-05',
  closesOn: '2026-12-07',
  draft: `一、城区线路实行一票制，票价由1元调整为2元。
二、城乡线路按里程计价，起步价2元（10公里内），每超过5公里加1元，最高不超过6元。
三、65周岁及以上老年人、残疾人、现役军人和伤残军人免费；中小学生半价。
四、新票价自{d:2027-02-01}起施行，同步推出月票和90分钟内免费换乘。`,
  clauseNotes: {
    一: '现行1元票价执行了十一年。按成本监审，城区线路单人次成本4.63元，调整后财政仍补贴一半以上。',
    二: '现行城乡线路各站分段收费，同样里程票价不一；按里程计价后，六成乘客的票价不变或者下降。',
    三: '免费和半价人群不变，新增伤残军人。',
    四: '月票和换乘优惠与新票价同日推出，避免先涨后优惠。',
  },
  basis: [
    { ...PRICE_23, clauses: ['一', '二'] },
    PROCEDURE_15_16,
    {
      level: 'OTHER',
      title: '岚溪县城乡公交成本监审报告（{y:2026-11-05}年）',
      article: '全文',
      clauses: ['一', '二'],
    },
  ],
  ways: [
    ['ONLINE', '在本页“提出意见”，不需要注册'],
    ['EMAIL', 'gjpj@lanxi.example'],
    ['LETTER', '岚溪县政府大院2号楼 县发改委价格股（信封注明“公交票价意见”）'],
    ['PHONE', '0000-5550102（工作日8:30—12:00，14:30—17:30）'],
  ],
  contact: {
    name: '价格股',
    phone: '0000-5550102',
    email: 'gjpj@lanxi.example',
    address: '岚溪县政府大院2号楼',
  },
  impacts: [
    ['城区乘客', '上车1元', '上车2元；月票60元不限次，90分钟内换乘免费', '{d:2027-02-01}'],
    ['城乡线路乘客', '各站分段收费，同样里程票价不一', '按里程计价，起步2元，最高6元', '{d:2027-02-01}'],
    ['中小学生', '半价，城区上车0.5元', '半价，城区上车1元', '{d:2027-02-01}'],
    ['65周岁以上老年人、残疾人、现役军人', '免费', '免费，不变', ''],
    ['伤残军人', '全价', '免费', '{d:2027-02-01}'],
  ],
  questions: [
    ['老年卡要换吗？', '不用换，原来的卡继续用。'],
    ['从青石镇到县医院要倒两趟车，怎么算钱？', '90分钟内换乘免费，只收第一趟的车票。'],
    ['月票在哪里办？', '客运站和各乡镇便民服务中心都可以办，带身份证就行。'],
  ],
  cases: [
    [
      '住青石镇、每天到县医院陪护的老张，58岁',
      '先坐城乡线路12公里到客运站，再换城区线路到医院，现在要付两次钱，共4元。',
      '城乡线路3元；90分钟内换乘城区线路免费，一趟共3元。',
    ],
    ['在城区上学的初中生小禾', '每天坐公交往返，现在每趟0.5元。', '每趟1元；家里可以另买月票，60元不限次。'],
  ],
  pictures: BUS_PICTURES,
  film: BUS_FILM,
  interpretation: [
    ['BACKGROUND', '城区公交票价自2015年起未作调整，运营成本上升，部分线路减班。'],
    ['PURPOSE', '保住班次，理顺城乡线路计价，把优惠给到天天坐车的人。'],
    ['MAIN_CONTENT', '城区一票制2元；城乡线路按里程计价，最高6元；同步推出月票和换乘优惠。'],
    ['STANDARDS', '票价2元，月票60元，换乘时限90分钟；65周岁以上老年人凭卡免费。'],
    ['BENEFITS', '90分钟内换乘免费；月票每月60元不限次；中小学生半价。'],
    ['DIFFERENCES', '城区由1元改为2元；城乡线路由分段收费改为按里程计价。'],
    ['NEXT_STEPS', '{d:2026-12-24}举行听证会，听证意见与本次征求的意见一并研究。'],
  ],
  voices: [
    {
      text: '建议学生月票再优惠一点，现在每天来回要2元。',
      stance: Stance.AMEND,
      identity: PERSON,
      name: '张晓禾',
      phone: '13800000001',
      clauseNo: '四',
      quote: '同步推出月票和90分钟内免费换乘。',
      suggestedText: '同步推出月票、学生月票和90分钟内免费换乘，学生月票按月票的半价计。',
      shown: true,
    },
    {
      text: '换乘90分钟能不能延长到120分钟？从青石镇到县医院要倒两趟车。',
      stance: Stance.AMEND,
      identity: PERSON,
      name: '买买提·阿不都',
      clauseNo: '四',
      shown: true,
    },
    { text: '你们这些人全是骗子，说什么征求意见，早就定好了。', stance: Stance.OPPOSE, identity: ANONYMOUS },
    {
      text: '白茅乡末班车太早，晚上六点就没有车了。',
      stance: Stance.OTHER,
      identity: PERSON,
      name: '李秀',
      channel: CommentChannel.PHONE,
    },
    {
      text: '三点意见：一是高峰班次与小区入住率不匹配，锦绣里、临河新村早高峰等车超过二十分钟；二是建议与停车收费统筹考虑，让愿意坐车的人更划算；三是希望在物业服务中心设月票充值点，方便老年人。',
      stance: Stance.AMEND,
      identity: ORGANISATION,
      organisation: '岚溪县物业协会',
      name: '周工',
      channel: CommentChannel.EMAIL,
      shown: true,
    },
    {
      text: '老年卡要去县城办太远，能不能在乡镇便民服务中心办？',
      stance: Stance.AMEND,
      identity: PERSON,
      name: '赵德顺',
      channel: CommentChannel.LETTER,
      clauseNo: '三',
      shown: true,
    },
    {
      text: '支持调整，班次多一点，两块钱可以接受。',
      stance: Stance.SUPPORT,
      identity: ANONYMOUS,
      clauseNo: '一',
      shown: true,
    },
    {
      text: '城乡线路最高6元太贵，松林镇到县城来回要12元，打工的人负担不起，建议最高4元。',
      stance: Stance.OPPOSE,
      identity: PERSON,
      name: '高远',
      clauseNo: '二',
      quote: '最高不超过6元',
      suggestedText: '最高不超过4元',
      shown: true,
    },
    {
      text: '请公布每条线路的里程和票价对照表，现在看不出自己要付多少。',
      stance: Stance.AMEND,
      identity: PERSON,
      name: '许静',
      email: 'xujing@lanxi.example',
      clauseNo: '二',
      shown: true,
    },
    {
      text: '孩子在县一中住校，周末才坐车，月票不合算，希望有次票优惠。',
      stance: Stance.AMEND,
      identity: PERSON,
      name: '罗敏',
      clauseNo: '四',
      shown: true,
    },
    {
      text: '司机和售票员的服务也要跟着提高，涨了价就要有涨了价的样子。',
      stance: Stance.OTHER,
      identity: ANONYMOUS,
      shown: true,
    },
    {
      text: '伤残军人免费我支持，建议把退役军人也纳入半价。',
      stance: Stance.AMEND,
      identity: PERSON,
      name: '石刚',
      clauseNo: '三',
      suggestedText: '65周岁及以上老年人、残疾人、现役军人和伤残军人免费；中小学生、退役军人半价。',
      shown: true,
    },
  ],
  themes: [
    {
      title: '反对涨价',
      summary: '认为票价不应上调。',
      count: 25,
      stance: Stance.OPPOSE,
      clauseNo: '一',
      texts: ['坚决反对涨价！', '坚决反对涨价！', ''],
    },
  ],
  until: 'OPEN',
};
