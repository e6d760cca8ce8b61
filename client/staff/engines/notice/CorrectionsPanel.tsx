import type { ReactNode } from 'react';
import { moment } from '#client/format.ts';
import type { CorrectionSubject } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CORRECTION_STAGE_LABELS } from '#server/law/notice/correction-course.ts';
import { correctionFields, inputOf, NOTHING_TYPED } from './correction-fields.ts';
import { CorrectionActions } from './CorrectionActions.tsx';
import { type Correction, CorrectionsQuery, mayCorrect } from './corrections-query.ts';

const DraftCorrection = standard('draftCorrection');

interface CorrectionsPanelProps {
  subject: CorrectionSubject;
  id: string;
  /** Whose it is: that unit alone corrects it. */
  unitId: string;
  /** Its place in the address where it is folded away. */
  place?: string | undefined;
  /** Its files, each to be corrected by itself. */
  children?: ReactNode;
}

/** 更正: what was found wrong in something public, from the first words to its publication. */
export function CorrectionsPanel(props: CorrectionsPanelProps) {
  const { subject, id, unitId, place, children } = props;
  const asked = useDesk(CorrectionsQuery, { subject, id });
  const own = asked.data !== undefined && mayCorrect(asked.data, unitId);
  const known = asked.data?.corrections.length ?? 0;
  const content = (
    <>
      <Waiting asked={asked}>
        {({ corrections }) => (
          <ul className="plain stack">
            {corrections.map((one) => (
              <li key={one.id}>
                <Told {...one} />
                <CorrectionActions correction={one} subject={subject} subjectId={id} />
              </li>
            ))}
          </ul>
        )}
      </Waiting>
      {own ? <Draft {...props} /> : null}
      {own ? children : null}
    </>
  );
  return place ? (
    <Fold place={place} title="更正" aside={known > 0 ? `${known}条` : null}>
      {content}
    </Fold>
  ) : (
    <Panel title="更正">{content}</Panel>
  );
}

const Draft = ({ subject, id }: Pick<CorrectionsPanelProps, 'subject' | 'id'>) => (
  <ActionDialog
    form={`correct:${subject}:${id}`}
    look="quiet"
    opener="拟一条更正"
    word="拟更正"
    title="更正公布的文字"
    document={DraftCorrection}
    record={NOTHING_TYPED}
    fields={correctionFields(subject)}
    variables={(typed) => ({ subject, subjectId: id, input: inputOf(typed, subject) })}
  >
    <p className="small">
      原文保留并划去，正确的文字写在旁边。草案的内容、截止日、处理结果、决策正文不能用更正改变。
    </p>
  </ActionDialog>
);

function Told({
  place,
  wrong,
  corrected,
  takenDown,
  formerFile,
  file,
  reason,
  review,
  reviewNote,
  publishedAt,
}: Correction) {
  return (
    <>
      <p>
        <b>
          {takenDown ? '撤下' : ''}
          {place}
        </b>
        {takenDown ? null : '　'}
        {takenDown ? null : formerFile ? (
          <>
            <del>{formerFile.name}</del> <ins>{file?.name}</ins>
          </>
        ) : (
          <>
            <del>{wrong}</del> <ins>{corrected}</ins>
          </>
        )}
      </p>
      <p className="small soft">
        {publishedAt ? `${moment(publishedAt)}公布` : CORRECTION_STAGE_LABELS[review]}。{reason}
        {reviewNote ? `审查意见：${reviewNote}` : ''}
      </p>
    </>
  );
}
