import { sql } from 'kysely';
import type {
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
} from '#schema/consultation/dossier-parts.ts';
import { type PictureRow, picturesOf } from './explained-pictures.ts';
import { type ClipRow, CLIPS, clipViews, toldClips } from '#server/domains/playback/clip/clip.queries.ts';
import type { ExplainedClip } from '#schema/playback/explained-clip-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { correctedIn, type CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';

/**
 * Forms of an interpretation that were published with the draft and are published again with the decision
 * (沿用的解读形式).
 */
export interface ToldForms {
  pictures: readonly ExplainedPicture[];
  clips: readonly ExplainedClip[];
  questions: readonly ExplainedQuestion[];
  cases: readonly ExplainedCase[];
}

interface Told {
  no: string;
  round: number;
  clips: readonly ClipRow[];
  files: readonly PictureRow[];
  questions: readonly ExplainedQuestion[];
  cases: readonly ExplainedCase[];
  corrected: readonly CorrectedWords[];
}

const { COMIC, QA, CASE, VIDEO } = InterpretationForm;

const CARRIED = [COMIC, QA, CASE, VIDEO];

/**
 * Explanations that a publication plan of these forms takes over from the latest round; all others stay with the
 * draft.
 */
export async function toldForms(
  db: Db,
  decisionId: string,
  forms: readonly InterpretationForm[],
): Promise<ToldForms> {
  const told = CARRIED.some((one) => forms.includes(one)) ? await lastRound(db, decisionId) : null;
  return {
    pictures: told && forms.includes(COMIC) ? picturesOf(told.files) : [],
    clips: told && forms.includes(VIDEO) ? clipViews(toldClips(told.clips), { ...told, inside: false }) : [],
    questions: told && forms.includes(QA) ? told.questions : [],
    cases: told && forms.includes(CASE) ? told.cases : [],
  };
}

async function lastRound(db: Db, decisionId: string): Promise<Told | null> {
  const { rows } = await sql<Told>`
    select c.no, c.round, o.questions, o.cases, ${CLIPS} as clips, ${correctedWords} as corrected, (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind,
        'name', a.name, 'alt', a.alt, 'caption', a.caption, 'width', a.width, 'height', a.height,
        'corrected', exists (select from correction k where k.former_file_id = a.id and k.published_at is not null))
        order by a.position, a.id), '[]')
      from attachment a where a.consultation_id = c.id and a.kind = 'PICTURE' and a.attached_at is not null) as files
    from consultation c join dossier o on o.consultation_id = c.id
    where c.decision_id = ${decisionId} and c.opens_at <= app_now() and c.withdrawn_at is null
    order by c.round desc limit 1`.execute(db);
  return rows[0] ? corrected(rows[0]) : null;
}

/** The same with corrected words alone, as they are published anew. */
function corrected(told: Told): Told {
  const right = correctedIn('INTERPRETATION', told.corrected);
  return {
    ...told,
    files: told.files.map((one) => ({ ...one, alt: right(one.alt), caption: right(one.caption) })),
    questions: told.questions.map(({ question, answer }) => ({
      question: right(question),
      answer: right(answer),
    })),
    cases: told.cases.map(({ who, situation, outcome }) => ({
      who: right(who),
      situation: right(situation),
      outcome: right(outcome),
    })),
  };
}
