import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { paperOf } from '#test/decision/model/state.ts';
import { SOURCE, TOLD } from '#test/procedure/late-samples.ts';
import { repeats } from './late-grounds.ts';
import { type Deed, onDecision, type Place, settle } from './deed.ts';

const R = RecordKind;
const STEPS = ['START', 'START', 'RESEARCH', 'UNIT_CONSULTATION', 'SOLICITATION', 'SOLICITATION'] as const;

/** The oldest entry that nobody has answered. */
export function waiting({ matter }: Pick<Place, 'matter'>): { id: string; step: string } | null {
  const answered = new Set(
    matter.records
      .filter(({ kind }) => kind === R.LATE_ENTRY || kind === R.LATE_ENTRY_RETURN)
      .map(({ content }) => (content as { proposalId: string }).proposalId),
  );
  const open = matter.records.find(({ id, kind }) => kind === R.LATE_ENTRY_PROPOSAL && !answered.has(id));
  return open ? { id: open.id, step: (open.content as { entry: { step: string } }).entry.step } : null;
}

/** What was told of a step; a solicitation now and then too short, a day now and then on the platform's own. */
function telling(step: (typeof STEPS)[number], short: boolean, tooNew: boolean): object {
  if (step === 'SOLICITATION') {
    const { solicitation } = TOLD.SOLICITATION;
    if (tooNew)
      return {
        solicitation: {
          ...solicitation,
          opensOn: '2026-07-02',
          closesOn: '2026-07-05',
          answeredOn: null,
        },
      };
    return { solicitation: short ? { ...solicitation, closesOn: '2026-03-30' } : solicitation };
  }
  return tooNew && step !== 'UNIT_CONSULTATION' ? { ...TOLD[step], happenedOn: '2026-07-03' } : TOLD[step];
}

/** 补录 (第三十三条): proposed by the unit, confirmed or returned by 司法局. */
export const LATE_DEEDS: Readonly<Record<string, Deed>> = {
  proposeLateEntry: {
    tell: (place) => {
      const { matter, chance } = place;
      const begun = matter.since !== null;
      const any = () => (!begun && chance.chance(0.8) ? 'START' : chance.pick(STEPS));
      const step = settle(place, 'step', any);
      const tooNew = step !== 'UNIT_CONSULTATION' && settle(place, 'tooNew', () => chance.chance(0.15));
      const short = settle(place, 'short', () => chance.chance(0.4));
      const file = paperOf(matter, DocumentKind.OTHER);
      const input = {
        step,
        source: SOURCE,
        fileIds: [file],
        ...telling(step, short, tooNew),
      };
      return { step, tooNew, repeated: repeats(matter, input), input };
    },
    act: (place, { input }) => onDecision(place, place.county.people.clerk, 'proposeLateEntry', { input }),
  },
  confirmLateEntry: {
    tell: (place) => {
      const told = waiting(place);
      return { told, step: told?.step };
    },
    act: (place, { told }) =>
      onDecision(place, place.county.people.justiceStaff, 'confirmLateEntry', {
        proposalId: (told as { id: string } | null)?.id ?? crypto.randomUUID(),
      }),
  },
  returnLateEntry: {
    tell: (place) => {
      const told = waiting(place);
      return { told, step: told?.step };
    },
    act: (place, { told }) =>
      onDecision(place, place.county.people.justiceStaff, 'returnLateEntry', {
        proposalId: (told as { id: string } | null)?.id ?? crypto.randomUUID(),
        reason: '附件不是批准启动的文件，请换成批复。',
      }),
  },
};
