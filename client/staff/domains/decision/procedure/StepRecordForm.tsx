import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { DocumentKind, RecordKind } from '#client/graphql/graphql.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { Aliases } from '#client/staff/ground/form/places.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { StepReading } from './StepReading.tsx';
import { stepOf, type StepProps } from './step.ts';

/** Variables of every command that makes or corrects a record of a decision. */
type RecordVariables<Input> = {
  id: string;
  version: number;
  input: Input;
  replacesId?: string | null;
};

/** A record of a step before the legality review (准备阶段的登记): what its form asks for. 补录 asks for the same again. */
export interface StepRecord<Values extends object, Told, Input> {
  kind: RecordKind;
  /** Verb first: "登记风险评估". */
  word: string;
  document: TypedDocumentNode<object, RecordVariables<Input>>;
  blank: Values;
  fieldsOf: (props: StepProps) => readonly RecordField<Values>[];
  inputOf: (values: Values) => Input;
  /** Its part of a record's content. */
  toldIn: (content: RecordedContent) => Told | null;
  valuesOf: (told: Told) => Values;
  /** Where the law's names stand in the form. */
  aliases?: Aliases | ((values: Values) => Aliases);
  /** Read beside the form, with the newest draft: papers of these kinds; for who judges what others drew up. */
  reads?: readonly DocumentKind[];
  /** Read below these. */
  Beside?: (props: StepProps) => ReactNode;
  /** Findings of the law, said while one types. */
  findingsOf?: (props: StepProps) => (values: Values) => readonly Finding[];
}

interface StepRecordFormProps<Values extends object, Told, Input> {
  of: StepRecord<Values, Told, Input>;
  props: StepProps;
  children?: ReactNode;
}

/** The form of a step's record: a new one, or one that corrects a record that stands. */
export function StepRecordForm<Values extends object, Told, Input>({
  of,
  props,
  children,
}: StepRecordFormProps<Values, Told, Input>) {
  const { kind, word, document, blank, fieldsOf, inputOf, toldIn, valuesOf, aliases, reads, findingsOf } = of;
  const { Beside } = of;
  const { id, no, version, records } = props.decision;
  const from = (content: RecordedContent) => {
    const told = toldIn(content);
    return told && valuesOf(told);
  };
  return (
    <RecordForm
      {...stepOf(props, kind)}
      word={word}
      document={document}
      record={blank}
      fields={fieldsOf(props)}
      aliases={aliases}
      renderReading={
        reads &&
        (() => (
          <StepReading no={no} kinds={reads}>
            {Beside ? <Beside {...props} /> : null}
          </StepReading>
        ))
      }
      findings={findingsOf?.(props)}
      corrects={{ kind, records, from }}
      variables={(values, replacesId) => ({ id, version, input: inputOf(values), replacesId })}
    >
      {children}
    </RecordForm>
  );
}

/** A step's form as a component of its own. */
export const stepForm =
  <Values extends object, Told, Input>(of: StepRecord<Values, Told, Input>) =>
  (props: StepProps) => <StepRecordForm of={of} props={props} />;
