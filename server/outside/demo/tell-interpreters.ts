import { savePolicyInterpreter } from '#server/domains/interpreter/save-policy-interpreter.ts';
import { leadOf } from './desks.ts';
import { kept, type Teller } from './teller.ts';

const HOURS = '工作日8:30至12:00，14:30至17:30';

/** Account that names them, name, telephone, topics. */
const INTERPRETERS: readonly (readonly [by: string, name: string, phone: string, topics: string])[] = [
  ['zhengban', '石敬之', '0000-5550100', '政府开放日、列席会议、会议公开'],
  [leadOf('ndrc'), '程知秋', '0000-5550102', '公交票价、供热价格、停车收费'],
  [leadOf('ndrc'), '杜闻', '0000-5550102', '重大项目、城乡规划怎样提意见'],
  [leadOf('house'), '梅景行', '0000-5550107', '老旧小区改造、加装电梯、集中供热'],
  [leadOf('edu'), '余听雨', '0000-5550103', '学校招生、课后服务、体育场馆开放'],
  [leadOf('civil'), '苗安然', '0000-5550104', '养老服务、高龄津贴、社区食堂'],
];

/** 政策解读专员, as the units name them. */
export async function tellInterpreters(teller: Teller): Promise<void> {
  await teller.clock('2026-11-06');
  for (const [by, name, phone, topics] of INTERPRETERS)
    kept(
      await savePolicyInterpreter(teller.as(by), null, 0, {
        name,
        phone,
        hours: HOURS,
        topics,
        active: true,
      }),
    );
}
