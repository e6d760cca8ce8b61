import { DecisionFact } from '#server/law/decision/decision-facts.ts';

const F = DecisionFact;

/** 事项情形 of the matters of 岚溪县, by the place of the catalogue row: what holds, and why. */
export const CIRCUMSTANCES: Readonly<
  Record<number, readonly (readonly [fact: DecisionFact, reason: string])[]>
> = {
  1: [
    [F.PROFESSIONAL, '用地布局、三条控制线要由规划和土地专业人员编制论证。'],
    [F.TECHNICAL, '建设用地规模以人口和产业测算为依据。'],
    [F.MAY_HARM_STABILITY, '近期建设范围涉及两个村的土地征收。'],
    [F.PUBLIC_CONCERN, '实施方案编制以来收到规划方面的来信四十余件。'],
  ],
  2: [
    [F.AFFECTS_MARKET_PLAYERS, '票价和补贴标准影响公交、出租车和客运经营者。'],
    [F.AFFECTS_SPECIFIC_GROUPS, '老年人、残疾人、中小学生的优惠随票价一并调整。'],
    [F.DIRECT_VITAL_INTEREST, '城区一票制票价调整，直接改变乘车人的支出。'],
    [F.MAY_HARM_STABILITY, '票价上调可能引起部分乘客集中反映。'],
    [F.PUBLIC_CONCERN, '票价调整的消息公布后，来电来信较多。'],
  ],
  3: [
    [F.PROFESSIONAL, '学位测算、片区划分需要教育和人口专业知识。'],
    [F.MAY_HARM_STABILITY, '片区调整涉及入学，历年招生季有集体来访。'],
    [F.AFFECTS_SPECIFIC_GROUPS, '直接影响适龄儿童、少年及其家长。'],
    [F.DIRECT_VITAL_INTEREST, '改变部分小区适龄儿童的入学学校。'],
    [F.PUBLIC_CONCERN, '招生片区每年都是家长来电来信最多的事项。'],
  ],
  4: [
    [F.PROFESSIONAL, '设施规模和布点要按人口老龄化测算，需要专家论证。'],
    [F.AFFECTS_SPECIFIC_GROUPS, '服务对象是全县老年人及其家属。'],
    [F.PUBLIC_CONCERN, '乡镇老人多次反映就近养老的需要。'],
  ],
  5: [
    [F.PROFESSIONAL, '保护范围划定、修缮标准属于文物和建筑专业。'],
    [F.AFFECTS_SPECIFIC_GROUPS, '街区内住户、商户的修缮和经营受到限制。'],
  ],
  6: [
    [F.TECHNICAL, '工艺、排放和选址以工程设计和监测为依据。'],
    [F.OTHER_GRAVE_RISK, '扩建期间和建成以后可能影响周边水体和空气。'],
    [F.DIRECT_VITAL_INTEREST, '厂址三百米内有两个居民小区。'],
  ],
  9: [
    [F.MAY_HARM_PUBLIC_SAFETY, '燃气、电取暖设备使用不当可能引起火灾和中毒。'],
    [F.AFFECTS_SPECIFIC_GROUPS, '低保、特困和独居老人家庭领取取暖补助。'],
    [F.PUBLIC_CONCERN, '往年供暖季来电来信集中反映补助和供暖时间。'],
  ],
  10: [
    [F.MAY_HARM_STABILITY, '一百四十二户摊主要搬迁，对选位和误工费意见不一。'],
    [F.DIRECT_VITAL_INTEREST, '改变摊主的经营地点和各村赶集的去处。'],
  ],
};
