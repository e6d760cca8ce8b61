import { paperOf } from '#test/domains/decision/model/state.ts';
import { EVALUATION, EVALUATION_START } from '#test/domains/execution/samples.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Deed, onDecision, type Place, settle } from './deed.ts';

/** Name of the assessor of the risk before the decision was made. */
async function assessor({ county, id }: Place): Promise<string | undefined> {
  const [row] = await county.database.sql<{ name: string }>(
    `select unit_name as name from decision_record where decision_id = $1 and kind = 'RISK_ASSESSMENT' limit 1`,
    [id],
  );
  return row?.name;
}

/** 决策后评估 (第三十六条): started by the office, by somebody else than assessed it before, and finished with the public heard. */
export const EVALUATION_DEEDS: Readonly<Record<string, Deed>> = {
  startEvaluation: {
    tell: async (place) => {
      const before = await assessor(place);
      const conflict = before !== undefined && settle(place, 'conflict', () => place.chance.chance(0.3));
      const entrusted = conflict ? [before] : EVALUATION_START.entrusted;
      return {
        conflict,
        input: {
          ...EVALUATION_START,
          entrusted,
          startedOn: place.county.today,
          fileIds: [paperOf(place.matter, DocumentKind.EVALUATION_REPORT)],
        },
      };
    },
    act: (place, { input }) => onDecision(place, place.county.people.govOffice, 'startEvaluation', { input }),
  },
  recordEvaluation: {
    tell: (place) => {
      const { chance, county, matter } = place;
      const unheard = settle(place, 'unheard', () => chance.chance(0.3));
      const papers = settle(place, 'papers', () => !chance.chance(0.2));
      const input = {
        ...EVALUATION,
        startedOn: county.today,
        finishedOn: county.today,
        ...(unheard ? { publicHeardBy: [] } : {}),
        fileIds: papers ? [paperOf(matter, DocumentKind.EVALUATION_REPORT)] : [],
      };
      return { unheard, papers, input };
    },
    act: (place, { input }) =>
      onDecision(place, place.county.people.govOffice, 'recordEvaluation', { input }),
  },
};
