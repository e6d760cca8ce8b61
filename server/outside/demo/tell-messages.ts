import { randomUUID } from 'node:crypto';
import { type CaseClass, CaseKind } from '#server/law/casework/case-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { assignCase } from '#server/domains/casework/assign-case.ts';
import { confirmCaseAnswer } from '#server/domains/casework/confirm-case-answer.ts';
import { draftCaseAnswer } from '#server/domains/casework/draft-case-answer.ts';
import { draftPublicText } from '#server/domains/casework/draft-public-text.ts';
import { publishCase } from '#server/domains/casework/publish-case.ts';
import { recordCase } from '#server/domains/casework/record-case.ts';
import { submitCase } from '#server/domains/casework/submit-case.ts';
import { clerkOf, leadOf } from './desks.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { kept, type Teller } from './teller.ts';

/** One message of the demonstration: what was asked, and as far as it came. */
interface Message {
  on: string;
  title: string;
  text: string;
  name?: string;
  publicWish?: boolean;
  /** Passed on by the hotline under this number, and written down by the office. */
  orderNo?: string;
  /** Sorted the next morning, and given to this unit. */
  to?: { on: string; unit: string; as: CaseClass };
  /** Drafted by the unit's clerk. */
  draft?: { on: string; text: string };
  /** Confirmed by its lead on this day; then the question may be published in these words, on the page of the decision it asks about. */
  told?: { on: string; publicText?: string; about?: string };
}

const OFFICE = 'zhengban';

const MESSAGES: readonly Message[] = [
  {
    on: '2026-11-09',
    title: '老旧小区加装电梯到哪里申请',
    text: '我们楼一共六层，住户大多六十岁以上，想加装电梯。请问到哪里申请，要多少户同意，有没有补助？',
    name: '何晓兰',
    publicWish: true,
    to: { on: '2026-11-10', unit: 'house', as: 'ORDINARY' },
    draft: {
      on: '2026-11-12',
      text: '由本单元业主共同申请，材料交县政务服务大厅住房城乡建设窗口，七个工作日内答复。\n依照民法典第二百七十八条，由专有部分面积占比三分之二以上且人数占比三分之二以上的业主参与表决。补助标准以县住房城乡建设局当年公布的为准。',
    },
    told: {
      on: '2026-11-13',
      publicText: '我们楼一共六层，想加装电梯。请问到哪里申请，要多少户同意，有没有补助？',
    },
  },
  {
    on: '2026-11-16',
    title: '老年人优待证怎样办',
    text: '母亲今年满六十五岁，户口在外县，住在本县，能不能在本县办老年人优待证？',
    publicWish: true,
    to: { on: '2026-11-17', unit: 'civil', as: 'SIMPLE' },
    draft: {
      on: '2026-11-18',
      text: '可以。带身份证和居住证，到居住地的乡镇便民服务中心办理，当场办结，不收费。',
    },
    told: { on: '2026-11-18', publicText: '户口在外县、住在本县的老年人，能不能在本县办优待证？' },
  },
  {
    on: '2026-11-17',
    title: '票价调整以后老年人还免费吗',
    text: '看到公交票价要调整。我爱人七十二岁，现在刷卡坐车不要钱，调整以后还免费吗？',
    publicWish: true,
    to: { on: '2026-11-18', unit: 'ndrc', as: 'SIMPLE' },
    draft: {
      on: '2026-11-19',
      text: '六十五岁以上老年人的免费乘车不在这次调整的范围里，凭优待证或者老年卡照旧免费。',
    },
    told: { on: '2026-11-19', publicText: '公交票价调整以后，老年人刷卡坐车还免费吗？', about: '2026-002' },
  },
  {
    on: '2026-11-12',
    title: '实验小学门口放学时段堵车',
    text: '每天下午四点半，建设路实验小学门口两侧停满了车，行人只能走到机动车道上。希望划出临时停车的地方。',
    name: '罗建平',
    to: { on: '2026-11-13', unit: 'edu', as: 'ORDINARY' },
    draft: {
      on: '2026-11-18',
      text: '已与公安交警部门商定，下月起在建设路北侧划出三十个限时停车位，放学时段由学校安排人员疏导。',
    },
  },
  {
    on: '2026-11-19',
    title: '青石镇的末班公交几点',
    text: '听说末班车要延长，现在是几点？冬天天黑得早，希望改晚一些。',
  },
  {
    on: '2026-11-13',
    orderNo: '岚热线-0018',
    title: '河滨公园门口路灯不亮',
    text: '河滨公园东门到公交站的一段，路灯有四天没有亮，晚上接孩子看不清路。',
    name: '韦长青',
    to: { on: '2026-11-14', unit: 'house', as: 'ORDINARY' },
    draft: {
      on: '2026-11-17',
      text: '已经查明是电缆接头受潮，三天后的夜里修好，五盏路灯全部恢复照明。以后这一段每周巡查一次。',
    },
    told: { on: '2026-11-18' },
  },
  {
    on: '2026-11-19',
    orderNo: '岚热线-0031',
    title: '校门口的早餐车有没有许可',
    text: '锦绣路一所学校门口早上停着三辆早餐车，想知道有没有办过登记、食品安不安全。',
    to: { on: '2026-11-20', unit: 'scjg', as: 'ORDINARY' },
  },
];

/** 公众留言 and 12345工单: answered and published, waiting for a second person, for an answer, for being sorted. */
export async function tellMessages(teller: Teller): Promise<void> {
  for (const message of MESSAGES) await tellMessage(teller, message);
}

async function tellMessage(teller: Teller, { to, draft, told, ...message }: Message): Promise<void> {
  const id = await asked(teller, message);
  const at = () => teller.version('case_item', id);
  if (!to) return;
  await teller.clock(to.on, '09:20');
  const unitId = teller.units.get(to.unit) ?? '';
  kept(await assignCase(teller.as(OFFICE), id, await at(), to.as, unitId, ''));
  if (!draft) return;
  await teller.clock(draft.on, '10:40');
  kept(await draftCaseAnswer(teller.as(clerkOf(to.unit)), id, await at(), draft.text));
  if (!told) return;
  await teller.clock(told.on, '15:10');
  kept(await confirmCaseAnswer(teller.as(leadOf(to.unit)), id, await at()));
  if (!told.publicText) return;
  kept(
    await draftPublicText(teller.as(clerkOf(to.unit)), id, await at(), told.publicText, told.about ?? null),
  );
  kept(await publishCase(teller.as(leadOf(to.unit)), id, await at()));
}

async function asked(
  teller: Teller,
  { on, title, text, name = '', publicWish = false, orderNo }: Message,
): Promise<string> {
  await teller.clock(on, '19:30');
  const input = { idempotencyKey: randomUUID(), title, text, publicWish, name: name || null };
  const { receiptNo } = kept(
    orderNo
      ? await recordCase(teller.as(OFFICE), { ...input, ...passedOn(teller, on), sourceNo: orderNo })
      : await submitCase(teller.as(null), { ...input, kind: CaseKind.MESSAGE, noticeVersion: NOTICE_TOLD }),
  );
  const [row] = await teller.rows<{ id: string }>('select id from case_item where receipt_no = $1', [
    receiptNo,
  ]);
  return row?.id ?? '';
}

const passedOn = ({ shift }: Teller, on: string) => ({
  kind: CaseKind.HOTLINE,
  channel: CommentChannel.HOTLINE_12345,
  receivedOn: shift.day(on),
});
