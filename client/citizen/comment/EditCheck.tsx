import type { FormState } from '#client/form.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { STANCE_LABELS, words } from '#client/words.ts';
import { sentOf } from '../form-state.ts';
import { unsaid } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { quoteFrom } from './quote-field.ts';
import { AimedAt } from './QuotedWords.tsx';
import { RestQuestion } from './RestQuestion.tsx';
import { Rewording } from './Rewording.tsx';

const CARRIED = [
  'receiptNo',
  'version',
  'clauseNo',
  'quote',
  'stance',
  'text',
  'suggestedText',
  'showText',
  'showName',
] as const;

interface EditCheckProps {
  form: FormState;
  /** As it stands before the correction. */
  comment: { text: string; consultation: { clauses: readonly { no: string; text: string }[] } };
}

/** 核对修改: what it said and what it will say, before it counts. */
export function EditCheck({ form, comment }: EditCheckProps) {
  const sent = sentOf(form);
  return (
    <div className="stack-6 checked">
      <Facts items={changedFacts(form, comment)} />
      <Form>
        {CARRIED.flatMap((name) =>
          sent.values(name).map((value) => <input key={name} type="hidden" name={name} value={value} />),
        )}
        <RestQuestion sent={sent} clauses={comment.consultation.clauses} />
        <Note>保存以后，以新的内容为准；原来的内容保留在修改记录里。</Note>
        <p className="row">
          <Button type="submit" name="step" value="save">
            保存修改
          </Button>
          <Button type="submit" name="step" value="edit" look="quiet">
            {words.actions.backToEdit}
          </Button>
        </p>
      </Form>
    </div>
  );
}

const changedFacts = (
  form: FormState,
  { text: before, consultation: { clauses } }: EditCheckProps['comment'],
) => {
  const sent = sentOf(form);
  const quote = quoteFrom(sent.value('quote'));
  const clause = clauses.find(({ no }) => no === sent.value('clauseNo'));
  const wording = sent.value('suggestedText').trim();
  const stance = Object.entries(STANCE_LABELS).find(([key]) => key === sent.value('stance'))?.[1] ?? '';
  return [
    { term: '针对', detail: <AimedAt clauseNo={sent.value('clauseNo')} quote={quote} /> },
    { term: '态度', detail: stance },
    { term: '原来的意见', detail: <Paragraphs>{before || words.form.stanceAlone}</Paragraphs> },
    { term: '改为', detail: <Paragraphs>{sent.value('text') || unsaid(wording)}</Paragraphs> },
    {
      term: words.form.suggestedText,
      detail: wording ? <Rewording clauseText={clause?.text} quote={quote} wording={wording} /> : '没有填写',
    },
    {
      term: '公开方式',
      detail: sent.value('showText') === 'yes' ? '可以公开原文' : '不公开原文，只计入汇总',
    },
  ];
};
