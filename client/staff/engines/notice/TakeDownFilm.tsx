import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { fileInputOf, FILM_FIELDS, type TypedFilm } from './correction-fields.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Correction } from './corrections-query.ts';

const DraftCorrection = standard('draftCorrection');
const ReviseCorrection = standard('reviseCorrection');

const NOTHING: TypedFilm = { fileId: null, material: false, reason: '' };

const inputOf = ({ fileId, ...typed }: TypedFilm, filmId: string) =>
  fileInputOf(typed, filmId, fileId ?? undefined, 'CONSULTATION');

interface Film {
  id: string;
  title: string;
}

const choiceOf = (next: readonly Film[]): RecordField<TypedFilm> => ({
  kind: 'choice',
  name: 'fileId',
  label: '换上哪一段',
  options: Object.fromEntries(next.map(({ id, title }) => [id, title || '（没有标题）'])),
  none: '只撤下，不换',
  optional: true,
});

/** 撤下解读视频: drafted, reviewed and published like every correction; until then everybody watches it. */
export const TakeDownFilm = ({
  consultationId,
  film,
  next,
}: {
  consultationId: string;
  film: Film;
  /** Films that may take its place. */
  next: readonly Film[];
}) => (
  <ActionDialog
    form={`take-down:${film.id}`}
    about={film.title}
    opener="撤下视频"
    word="拟撤下"
    title={`撤下解读视频：${film.title}`}
    document={DraftCorrection}
    record={NOTHING}
    fields={next.length > 0 ? [choiceOf(next), ...FILM_FIELDS] : FILM_FIELDS}
    variables={(typed) => ({
      subject: 'CONSULTATION' as const,
      subjectId: consultationId,
      input: inputOf(typed, film.id),
    })}
  >
    <p className="small">由没有参与拟稿的人审查，负责人公布以后才撤下；撤下以后不能恢复。</p>
  </ActionDialog>
);

/** 修改撤下的原因, until it is submitted and after it was sent back. */
export const ReviseTakingDown = ({
  correction: { id, version, material, reason },
  film,
}: {
  correction: Correction;
  film: { id: string; name: string };
}) => (
  <ActionDialog
    form={`revise:${id}`}
    look="quiet"
    word="修改"
    title={`修改撤下的原因：${film.name}`}
    document={ReviseCorrection}
    record={{ fileId: null, material, reason }}
    fields={FILM_FIELDS}
    variables={(typed) => ({ id, version, input: inputOf(typed, film.id) })}
  />
);
