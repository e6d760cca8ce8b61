import { useRef } from 'react';
import { offer } from '#client/offer.ts';
import { CapabilityButton, allowedIn, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { type Draft, useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { REPORT_LIMITS } from '#server/law/event/event-report.ts';
import { GROUPS } from './groups.ts';
import { RecordEventOpinion } from './report-documents.ts';
import type { OpinionRow, ReportRecord } from './report-record.ts';

const NEW = { text: '', category: '' as OpinionRow['category'] };
const LABELS = { text: '说了什么', category: '什么人提的' } as const;

/** 记下听到的意见 on the day itself: one after the other, each stored at once. */
export function QuickOpinion({ event }: { event: ReportRecord }) {
  const recordOpinion = offer(event.viewerCan, 'recordOpinion');
  if (notMine(recordOpinion)) return null;
  return (
    <Panel title="记下听到的意见">
      <Heard opinions={event.opinions} />
      {allowedIn(recordOpinion) ? (
        <NoteDown event={event} />
      ) : (
        <CapabilityButton capability={recordOpinion} onPress={() => undefined}>
          记下
        </CapabilityButton>
      )}
    </Panel>
  );
}

/** Opinions noted down so far. */
const Heard = ({ opinions }: Pick<ReportRecord, 'opinions'>) =>
  opinions.length === 0 ? null : (
    <>
      <p className="small soft">{`已记下${opinions.length}条：`}</p>
      <ul className="small gap-below">
        {opinions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );

function NoteDown({ event }: { event: ReportRecord }) {
  const draft = useDraft(`event-opinion:${event.id}`, NEW);
  // Sent again after a lost answer it is the same opinion.
  const key = useRef(crypto.randomUUID());
  const command = useCommand(RecordEventOpinion, {
    onDone: () => {
      key.current = crypto.randomUUID();
      draft.discard();
    },
  });
  const { text, category } = draft.values;
  const note = () =>
    void command.run({ eventId: event.id, input: { id: key.current, text, category: category || null } });
  return (
    <SaveForm
      label="听到的意见"
      word="记下"
      command={command}
      draft={draft}
      labels={LABELS}
      placeOf={() => 'text'}
      onSave={note}
    >
      <Fields draft={draft} error={command.fieldError('opinions')} />
    </SaveForm>
  );
}

interface FieldsProps {
  draft: Pick<Draft<typeof NEW>, 'values' | 'set'>;
  error: string | undefined;
}

const Fields = ({ draft: { values, set }, error }: FieldsProps) => (
  <>
    <TextArea
      name="text"
      short
      label={LABELS.text}
      hint="一次记一条；不写提意见人的姓名和电话。"
      max={REPORT_LIMITS.opinion}
      error={error}
      value={values.text}
      onChange={({ target }) => set('text', target.value)}
    />
    <Select
      name="category"
      label={LABELS.category}
      options={GROUPS}
      value={values.category}
      onChange={({ target }) => set('category', target.value as OpinionRow['category'])}
    />
  </>
);
