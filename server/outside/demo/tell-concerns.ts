import { draftConcernResponse } from '#server/domains/concern/draft-concern-response.ts';
import { handOverConcern } from '#server/domains/concern/hand-over-concern.ts';
import { publishConcernResponse } from '#server/domains/concern/publish-concern-response.ts';
import { registerConcern } from '#server/domains/concern/register-concern.ts';
import type { ConcernInput } from '#schema/concern/concern-view.ts';
import { ConcernLevel, ConcernSource } from '#server/law/concern/concern-words.ts';
import { clerkOf, leadOf } from './desks.ts';
import { kept, type Teller } from './teller.ts';

type Seen = Omit<ConcernInput, 'seenOn' | 'level' | 'emergency'>;

/** Said in a group chat on an evening while the fares were open for opinions; answered the next afternoon. */
const FARES: Seen = {
  title: '网传“公交票价已经定了、月底就涨”',
  source: ConcernSource.NETWORK,
  sourceName: '本地论坛“岚溪生活”，https://bbs.lanxi.example/t/20417',
  said: '帖子说公交票价早就定了，月底就涨到2元，征求意见是走过场，学生卡也要取消。三小时内回帖一百六十多条。',
  seenTime: '20:15',
};

const FARES_ANSWERS: readonly (readonly [on: string, time: string, text: string])[] = [
  [
    '2026-11-10',
    '14:20',
    '网传“公交票价已经定了、月底就涨”不属实。票价调整方案正在公开征求意见，没有作出决定，现行票价不变。\n方案没有取消学生优惠：中小学生仍是半价。意见可以提到{d:2026-12-07}，网上、电话、来信都可以；{d:2026-12-24}还要举行听证会。听取意见以后再研究决定，采纳没有、为什么，都会公布。',
  ],
  [
    '2026-11-18',
    '10:30',
    '前次回应以后，有网友问月票怎样办、老年卡要不要换。方案里的月票每月60元，不限次，在客运站和各乡镇便民服务中心都可以办；65周岁以上老年人的卡继续用，不用换。\n有网友建议学生月票再优惠一些，已经作为意见登记，与其他意见一并研究，采纳情况届时公布。',
  ],
];

/** Seen yesterday, to be handed over. */
const PARKING: Seen = {
  title: '县医院门口停车难的报道',
  source: ConcernSource.MEDIA,
  sourceName: '市晚报民生版',
  said: '记者在县医院门口守了一上午，七十多辆车绕行找车位，就诊的人抱怨没有地方停车。',
  seenTime: '16:20',
};

/** 政务舆情回应: one about the bus fares, answered in time and again later; one that waits to be handed over. */
export async function tellConcerns(teller: Teller): Promise<void> {
  const { shift } = teller;
  const office = teller.as('zhengban');
  const register = async (seen: Seen, on: string, time: string) => {
    await teller.clock(on, time);
    const weight = { level: ConcernLevel.ORDINARY, emergency: false };
    return kept(await registerConcern(office, { ...seen, ...weight, seenOn: shift.day(on) }));
  };
  const id = await register({ ...FARES, decisionNo: shift.decisionNo(2) }, '2026-11-09', '20:40');
  const version = () => teller.version('concern', id);
  const unitId = teller.units.get('ndrc') ?? '';
  const others = [teller.units.get('trans') ?? ''];
  kept(await handOverConcern(office, id, await version(), unitId, others, '核实后于明日下午以前回应'));
  for (const [on, time, text] of FARES_ANSWERS) {
    await teller.clock(on, '09:40');
    const clerk = teller.as(clerkOf('ndrc'));
    kept(await draftConcernResponse(clerk, id, await version(), shift.text(text)));
    await teller.clock(on, time);
    kept(await publishConcernResponse(teller.as(leadOf('ndrc')), id, await version()));
  }
  await register(PARKING, '2026-11-19', '16:40');
}
