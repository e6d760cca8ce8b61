/** A matter of a year of its own whose hearing, expert review and special law a new edition dropped. */
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { publishNewEdition } from '#test/domains/catalogue/new-edition.ts';
import { ask } from '#test/kernel/ask.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';

const S = DecisionStepKind;
export const FEWEST = [S.PUBLIC_PARTICIPATION, S.LEGALITY_REVIEW, S.COLLECTIVE_DISCUSSION];
export const REASON = '同一范围的听证在环境影响评价中举行过，九月调整目录时据此删去，没有新的情况。';
export const PRICE_OFF = [{ law: 'UTILITY_PRICE', reason: REASON }];

/** A matter whose hearing, expert review and special law a new edition dropped. */
export async function droppedMatter(
  database: TestDatabase,
  people: People,
  year: number,
  plan: DecisionPlan = {},
  row: RowPlan = {},
) {
  const no = `${year}-001`;
  const { id } = await buildDecision(database, people, {
    no,
    title: '城市供水价格方案',
    specialRules: [SpecialRuleKind.UTILITY_PRICE],
    ...plan,
    row: {
      requiredSteps: [...FEWEST, S.EXPERT_REVIEW],
      hearing: HearingChoice.YES,
      specialRules: [SpecialRuleKind.UTILITY_PRICE],
      ...plan.row,
    },
  });
  const edition = { requiredSteps: FEWEST, hearing: HearingChoice.NO, specialRules: [], ...row };
  await publishNewEdition(database, people, year, edition);
  const [stands] = await database.sql<{ version: number }>('select version from decision where id = $1', [
    id,
  ]);
  return { id, no, year, version: stands?.version ?? 0 };
}

const ASKED = `requirements { kind requirement duties { kind requirement } } droppedByEdition { what keptFor }
  specialRules categories
  factProposal { releases { what reason proposedBy ruledBy } }
  factRuling { releases { what reason proposedBy ruledBy ruledOn } } records { kind lines { label text } }`;
interface Told {
  requirements: { kind: string; requirement: string; duties: { kind: string; requirement: string }[] }[];
  factProposal: object | null;
}
/** Matter as read from the public query. */
export const readMatter = async (
  database: TestDatabase,
  no: string,
  actor: People['clerk'] | null = null,
) => {
  const query = `query($no: String!) { decision(no: $no) { ${ASKED} } }`;
  const { data } = await ask(database, actor, { query, variables: { no } });
  const { decision } = data as unknown as {
    decision: Told;
  };
  const required = decision.requirements.flatMap((one) => (one.requirement === 'REQUIRED' ? [one.kind] : []));
  const duties = decision.requirements.flatMap((one) => one.duties);
  const solicited = duties.find(({ kind }) => kind === 'PUBLIC_SOLICITATION')?.requirement;
  return { ...decision, required, solicited };
};
