import { Rows } from '#client/staff/ground/form/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { CaseRow, ImpactRow, QuestionRow } from './dossier-form.ts';
import { ClipFields } from './ClipFields.tsx';
import { StoryFields } from './StoryFields.tsx';
import type { DossierWork } from './use-dossier.ts';

const NO_IMPACT: ImpactRow = { who: '', before: '', after: '', since: '' };
const NO_QUESTION: QuestionRow = { question: '', answer: '' };

const NO_CASE: CaseRow = { who: '', situation: '', outcome: '' };

/**
 * Optional parts of the interpretation: whom the draft affects and how, questions people ask, cases, pictures and
 * clips.
 */
export function InterpretationForms({ work }: { work: DossierWork }) {
  const { draft, command } = work;
  const { impacts, questions } = draft.values;
  const error = ['impacts', 'questions', 'cases', 'pictures', 'clips'].map(command.fieldError).find(Boolean);
  return (
    <>
      {error ? <p className="error">{error}</p> : null}
      <Heading level={3}>对谁有什么变化</Heading>
      <p className="small soft">一行写一类人；公众页面排在解读的最前面。</p>
      <Rows
        name="impacts"
        noun="变化"
        rows={impacts}
        blank={NO_IMPACT}
        onChange={(rows) => draft.set('impacts', rows)}
      >
        {(row, set, id) => <ImpactFields row={row} set={set} id={id} />}
      </Rows>
      <Heading level={3}>问答</Heading>
      <p className="small soft">群众常问的问题，如“十问十答”。</p>
      <Rows
        name="questions"
        noun="问答"
        rows={questions}
        blank={NO_QUESTION}
        onChange={(rows) => draft.set('questions', rows)}
      >
        {(row, set, id) => <QuestionFields row={row} set={set} id={id} />}
      </Rows>
      <Cases draft={draft} />
      <StoryFields work={work} />
      <ClipFields work={work} />
    </>
  );
}

/** 案例: how the draft treats one person in one situation. */
const Cases = ({ draft }: Pick<DossierWork, 'draft'>) => (
  <>
    <Heading level={3}>案例</Heading>
    <p className="small soft">用一个人、一件事说明照草案怎样处理；不写真实姓名。</p>
    <Rows
      name="cases"
      noun="案例"
      rows={draft.values.cases}
      blank={NO_CASE}
      onChange={(rows) => draft.set('cases', rows)}
    >
      {(row, set, id) => <CaseFields row={row} set={set} id={id} />}
    </Rows>
  </>
);

interface FieldsProps<Row> {
  row: Row;
  set: (change: Partial<Row>) => void;
  id: string;
}

const ImpactFields = ({ row, set, id }: FieldsProps<ImpactRow>) => (
  <>
    <div className="fields-row">
      <TextInput
        name={`${id}-who`}
        label="涉及哪些人"
        placeholder="中小学生"
        value={row.who}
        onChange={({ target }) => set({ who: target.value })}
      />
      <TextInput
        name={`${id}-since`}
        label="从何时起"
        optional
        value={row.since}
        onChange={({ target }) => set({ since: target.value })}
      />
    </div>
    <div className="fields-row">
      <TextInput
        name={`${id}-before`}
        label="现在"
        value={row.before}
        onChange={({ target }) => set({ before: target.value })}
      />
      <TextInput
        name={`${id}-after`}
        label="以后"
        value={row.after}
        onChange={({ target }) => set({ after: target.value })}
      />
    </div>
  </>
);

const QuestionFields = ({ row, set, id }: FieldsProps<QuestionRow>) => (
  <>
    <TextInput
      name={`${id}-question`}
      label="问"
      value={row.question}
      onChange={({ target }) => set({ question: target.value })}
    />
    <TextArea
      name={`${id}-answer`}
      label="答"
      short
      value={row.answer}
      onChange={({ target }) => set({ answer: target.value })}
    />
  </>
);

const CaseFields = ({ row, set, id }: FieldsProps<CaseRow>) => (
  <>
    <TextInput
      name={`${id}-who`}
      label="谁"
      placeholder="住××镇、每天到县城上班的张女士"
      value={row.who}
      onChange={({ target }) => set({ who: target.value })}
    />
    <TextArea
      name={`${id}-situation`}
      label="遇到什么情况"
      short
      value={row.situation}
      onChange={({ target }) => set({ situation: target.value })}
    />
    <TextArea
      name={`${id}-outcome`}
      label="照草案怎样处理"
      short
      value={row.outcome}
      onChange={({ target }) => set({ outcome: target.value })}
    />
  </>
);
