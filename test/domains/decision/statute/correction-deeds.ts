import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { REASON } from '#test/domains/procedure/late-correcting.ts';
import { SOURCE, TOLD } from '#test/domains/procedure/late-samples.ts';
import { type Deed, onDecision, type Place, settle } from './deed.ts';
import { type CorrectedEntry, lateEntries, standingEntries } from './late-grounds.ts';

/** The same step with other content; a solicitation now and then too short, or long enough after all. */
function anew({ matter, chance }: Place, { step }: CorrectedEntry): object {
  const { solicitation } = TOLD.SOLICITATION;
  const { consultations } = TOLD.UNIT_CONSULTATION.unitConsultation;
  const only = lateEntries(matter).filter((one) => one.step === step).length === 1;
  const days = only && chance.chance(0.4) ? { closesOn: '2026-03-30' } : {};
  const BY_STEP: Readonly<Record<string, object>> = {
    START: { ...TOLD.START, summary: '县政府批准启动，岚政办〔2026〕5号。' },
    RESEARCH: { ...TOLD.RESEARCH, summary: '走访14个小区，召开座谈会3次，群众意见集中在费用分摊。' },
    UNIT_CONSULTATION: {
      unitConsultation: {
        noUnitConcerned: false,
        consultations: consultations.map((one) => ({ ...one, repliedOn: '2026-03-11' })),
      },
    },
    SOLICITATION: { solicitation: { ...solicitation, opinionCount: 13, ...days } },
  };
  return BY_STEP[step] ?? {};
}

/** Another document than the entry rested on, uploaded for it. */
async function broughtBesides({ county, id }: Place): Promise<string> {
  await county.papers(id, [DocumentKind.OTHER]);
  const [file] = await county.database.sql<{ id: string }>(
    `select id from decision_file where decision_id = $1 and kind = 'OTHER' order by uploaded_at desc, id desc limit 1`,
    [id],
  );
  return file?.id ?? '';
}

/** 更正补录 (第三十三条): the unit tells a confirmed entry anew; it is confirmed as every entry is. */
export const CORRECTION_DEEDS: Readonly<Record<string, Deed>> = {
  correctLateEntry: {
    tell: async (place) => {
      const { matter, chance } = place;
      const told = standingEntries(matter).filter(({ step }) => Object.hasOwn(TOLD, step));
      const step = settle(place, 'step', () => (told.length > 0 ? chance.pick(told).step : undefined));
      const corrected = told.find((one) => one.step === step);
      if (!corrected) return null;
      const newDocument = settle(place, 'newDocument', () => chance.chance(0.85));
      const fileIds = newDocument ? [await broughtBesides(place)] : corrected.entry.fileIds;
      const correction = { correctsId: corrected.id, correctionReason: REASON };
      const input = { step, source: SOURCE, fileIds, ...anew(place, corrected), ...correction };
      return { step, corrected, newDocument, input };
    },
    act: (place, { input }) => onDecision(place, place.county.people.clerk, 'proposeLateEntry', { input }),
  },
};
