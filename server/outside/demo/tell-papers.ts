import { finishCasePaper } from '#server/domains/casepaper/finish-case-paper.ts';
import { makeCasePaper } from '#server/domains/casepaper/make-case-paper.ts';
import { setPaperMark } from '#server/domains/casepaper/set-paper-mark.ts';
import { paperOffers } from '#server/domains/casepaper/paper-offers.queries.ts';
import { decisionById } from '#server/domains/decision/decision.queries.ts';
import type { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import type { Way } from './later-action.ts';
import { kept, type Teller } from './teller.ts';

/** 机关代字 of the units that write in the stories. */
const MARKS = {
  justice: '岚司',
  'gov-office': '岚府办',
  edu: '岚教',
  civil: '岚民',
  house: '岚住建',
} as const;

/** 县政府办 gives the units their marks. */
export async function tellMarks(teller: Teller): Promise<void> {
  for (const [code, mark] of Object.entries(MARKS))
    kept(await setPaperMark(teller.as('zhengban'), teller.units.get(code) ?? '', mark));
}

/** A document made of the newest that the record holds for it, and final the same day (生成文书并定稿). */
export const tellPaper = (way: Way, login: string, on: string, kind: CasePaperKind): Promise<void> =>
  way.action(login, { on }, async (context) => {
    const decision = await decisionById(context, way.id);
    const offers = decision ? await paperOffers(context, decision) : [];
    const subjectId = offers.findLast((one) => one.kind === kind && one.subjectId !== null)?.subjectId ?? '';
    const id = kept(await makeCasePaper(context, way.id, { kind, subjectId, written: [] }));
    return finishCasePaper(context, id, await way.teller.version('case_paper', id));
  });
