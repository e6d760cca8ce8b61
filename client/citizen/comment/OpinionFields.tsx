import { useContext } from 'react';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { STANCE_LABELS, words } from '#client/words.ts';
import type { ClauseKind } from '#server/law/draft/draft-tree.ts';
import type { Sent } from '../form-state.ts';
import { clauseBrief, WHOLE_TEXT } from '../names.ts';
import { spokenClauses } from './quote-field.ts';
import { QuoteField } from './QuoteField.tsx';
import { EnterChecks, WordingField } from './WordingField.tsx';

interface OpinionFieldsProps {
  clauses: readonly { kind: `${ClauseKind}`; no: string; text: string }[];
  sent: Sent;
  maxChars: number;
  start?: OpinionStart;
}

/** Initial values of the fields. */
export interface OpinionStart {
  clauseNo?: string | undefined;
  quote?: string | undefined;
  stance?: string | undefined;
  text?: string;
  suggestedText?: string | undefined;
}

const STANCES = (['SUPPORT', 'AMEND', 'OPPOSE', 'OTHER'] as const).map((value) => ({
  value,
  label: STANCE_LABELS[value],
}));

const text = words.form;

/** Fields of an opinion and of the clause it is about (意见). */
export const OpinionFields = (fields: OpinionFieldsProps) => (
  <>
    <EnterChecks />
    <Aim {...fields} />
    <Words {...fields} />
  </>
);

function Aim({ clauses, sent, start = {} }: OpinionFieldsProps) {
  const right = correctedIn('DRAFT', useContext(CorrectedContext));
  const numbered = spokenClauses(clauses);
  const clauseNo = sent.value('clauseNo', start.clauseNo);
  return (
    <>
      <Select
        name="clauseNo"
        label={text.clause}
        error={sent.error('clauseNo')}
        options={numbered.map((clause) => ({
          value: clause.no,
          label: clauseBrief({ ...clause, text: right(clause.text) }),
        }))}
        placeholder={WHOLE_TEXT}
        defaultValue={clauseNo}
      />
      <QuoteField clause={numbered.find(({ no }) => no === clauseNo)} sent={sent} start={start.quote} />
      <ChoiceGroup
        row
        name="stance"
        label={text.stance}
        error={sent.error('stance')}
        choices={STANCES}
        defaultValue={sent.value('stance', start.stance)}
      />
    </>
  );
}

const Words = ({ clauses, sent, maxChars, start = {} }: OpinionFieldsProps) => (
  <>
    <TextArea
      name="text"
      label={text.text}
      hint="说清楚情况和理由，更容易被采纳；只想表示支持、反对或者建议修改，可以不写。请不要写身份证号等个人信息。"
      error={sent.error('text')}
      max={maxChars}
      defaultValue={sent.value('text', start.text)}
    />
    <WordingField
      clause={spokenClauses(clauses).find(({ no }) => no === sent.value('clauseNo', start.clauseNo))}
      sent={sent}
      start={start.suggestedText}
    />
  </>
);
