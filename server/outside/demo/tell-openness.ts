import { tellAnnualReports } from './tell-annual-reports.ts';
import { tellConcerns } from './tell-concerns.ts';
import { tellDisclosure } from './tell-disclosure.ts';
import { tellInterpreters } from './tell-interpreters.ts';
import { tellMessages } from './tell-messages.ts';
import { tellPlan } from './tell-plan.ts';
import { tellPushes } from './tell-pushes.ts';
import { tellRequests } from './tell-requests.ts';
import { tellStatutes } from './tell-statutes.ts';
import { tellVillages } from './tell-villages.ts';
import { tellVisit } from './tell-visit.ts';
import type { Teller } from './teller.ts';

/** Questions of the people, and the units' duties of openness (公开留言、依申请公开、舆情回应、村务公开、年度报告、政务公开任务、法规库和历史规划、定向推送). */
export async function tellOpenness(teller: Teller): Promise<void> {
  await tellInterpreters(teller);
  await tellMessages(teller);
  await tellRequests(teller);
  await tellConcerns(teller);
  await tellPlan(teller);
  await tellVillages(teller);
  await tellVisit(teller);
  await tellAnnualReports(teller);
  await tellDisclosure(teller);
  await tellStatutes(teller);
  await tellPushes(teller);
}
