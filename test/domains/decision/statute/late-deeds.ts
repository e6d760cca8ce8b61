import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { paperOf } from '#test/domains/decision/model/state.ts';
import { SOURCE, TOLD } from '#test/domains/procedure/late-samples.ts';
import { type Entry, repeats } from './late-grounds.ts';
import { type Deed, onDecision, type Place, settle } from './deed.ts';

const R = RecordKind;
const STEPS = ['START', 'START', 'RESEARCH', 'UNIT_CONSULTATION', 'SOLICITATION', 'SOLICITATION'] as const;
type Preparing = (typeof STEPS)[number];

const ISSUED = {
  documentNo: '岚府发〔2026〕8号',
  writtenDate: '2026-06-22',
  issuedOn: '2026-06-24',
  signedBy: '县长丑',
  signedOn: '2026-06-22',
};

/** The steps from the review to the issue, as they were before the platform, and the document of each. */
const DECIDING: Readonly<
  Record<string, readonly [DocumentKind, (draftFileId: string | undefined) => object]>
> = {
  LEGALITY_REVIEW: [
    DocumentKind.LEGALITY_OPINION,
    (draftFileId) => ({ legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } }),
  ],
  DISCUSSION: [
    DocumentKind.MEETING_MINUTES,
    (draftFileId) => ({ discussion: { ...TOLD.DISCUSSION.discussion, draftFileId } }),
  ],
  PARTY_REPORT: [DocumentKind.PARTY_REPLY, () => TOLD.PARTY_REPORT],
  ISSUE: [DocumentKind.DECISION_TEXT, () => ({ issue: ISSUED })],
};

/** Input for a late entry of such a step; null for a step of the preparation. */
function deciding({ matter }: Place, step: string) {
  const [kind, tell] = DECIDING[step] ?? [];
  if (!kind || !tell) return null;
  return { fileIds: [paperOf(matter, kind)], ...tell(paperOf(matter, DocumentKind.DRAFT)) };
}

/** The oldest entry that nobody has answered. */
export function waiting({ matter }: Pick<Place, 'matter'>): { id: string; entry: Entry } | null {
  const answered = new Set(
    matter.records
      .filter(({ kind }) => kind === R.LATE_ENTRY || kind === R.LATE_ENTRY_RETURN)
      .map(({ content }) => (content as { proposalId: string }).proposalId),
  );
  const open = matter.records.find(({ id, kind }) => kind === R.LATE_ENTRY_PROPOSAL && !answered.has(id));
  return open ? { id: open.id, entry: (open.content as { entry: Entry }).entry } : null;
}

/**
 * Input for a late entry of a step; now and then the solicitation is too short, or a day is one of the platform's own.
 */
function telling(step: Preparing, short: boolean, tooNew: boolean): object {
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
      const any = () => {
        if (begun && matter.phase === ('APPROVED' as never)) return 'ISSUE';
        return !begun && chance.chance(0.8) ? 'START' : chance.pick(STEPS);
      };
      const step = settle(place, 'step', any) ?? 'START';
      const decided = deciding(place, step);
      if (decided) {
        const input = { step, source: SOURCE, ...decided };
        return { step, tooNew: false, repeated: repeats(matter, input as Entry), input };
      }
      const tooNew = step !== 'UNIT_CONSULTATION' && settle(place, 'tooNew', () => chance.chance(0.15));
      const short = settle(place, 'short', () => chance.chance(0.4));
      const file = paperOf(matter, DocumentKind.OTHER);
      const input = {
        step,
        source: SOURCE,
        fileIds: [file],
        ...telling(step as Preparing, short, tooNew),
      };
      return { step, tooNew, repeated: repeats(matter, input as Entry), input };
    },
    act: (place, { input }) => onDecision(place, place.county.people.clerk, 'proposeLateEntry', { input }),
  },
  confirmLateEntry: {
    tell: (place) => {
      const told = waiting(place);
      return { told, step: told?.entry.step };
    },
    act: (place, { told }) =>
      onDecision(place, place.county.people.justiceStaff, 'confirmLateEntry', {
        proposalId: (told as { id: string } | null)?.id ?? crypto.randomUUID(),
      }),
  },
  returnLateEntry: {
    tell: (place) => {
      const told = waiting(place);
      return { told, step: told?.entry.step };
    },
    act: (place, { told }) =>
      onDecision(place, place.county.people.justiceStaff, 'returnLateEntry', {
        proposalId: (told as { id: string } | null)?.id ?? crypto.randomUUID(),
        reason: '附件不是批准启动的文件，请换成批复。',
      }),
  },
};
