/** Form of a review from before the platform (补录的公平竞争审查): whom it heard and who reviewed are told from the paper. */
import type { FairCompetitionInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { COMPETITION, type CompetitionForm, type CompetitionTold } from '../procedure/competition-form.ts';
import { linesOf, said, type StepProps } from '../procedure/step.ts';

interface LateForm extends CompetitionForm {
  reviewedBy: string;
  /** One a line. */
  operatorsHeard: string;
  /** One a line. */
  associationsHeard: string;
}

type Told = CompetitionTold &
  Pick<FairCompetitionInput, 'operatorsHeard' | 'associationsHeard' | 'reviewedBy'>;

const HEARD: readonly RecordField<LateForm>[] = [
  {
    kind: 'area',
    name: 'operatorsHeard',
    label: '听取意见的经营者',
    hint: '一家一行（公平竞争审查条例第十六条）。',
  },
  {
    kind: 'area',
    name: 'associationsHeard',
    label: '听取意见的行业协会、商会',
    hint: '一家一行；没有相应协会、商会的，保存时写明情况。',
    optional: true,
  },
];

/** 公平竞争审查 entered late. */
export const LATE_COMPETITION = {
  ...COMPETITION,
  blank: { ...COMPETITION.blank, reviewedBy: '', operatorsHeard: '', associationsHeard: '' },
  fieldsOf: (props: StepProps): readonly RecordField<LateForm>[] => {
    const [opinion, ...others] = COMPETITION.fieldsOf(props) as readonly RecordField<LateForm>[];
    return [
      ...(opinion ? [opinion] : []),
      ...HEARD,
      ...others,
      { kind: 'text', name: 'reviewedBy', label: '审查人' },
    ];
  },
  toldIn: () => null,
  valuesOf: (told: Told): LateForm => ({
    ...COMPETITION.valuesOf(told),
    reviewedBy: told.reviewedBy ?? '',
    operatorsHeard: told.operatorsHeard.join('\n'),
    associationsHeard: told.associationsHeard.join('\n'),
  }),
  inputOf: (values: LateForm): FairCompetitionInput => ({
    ...COMPETITION.inputOf(values),
    reviewedBy: said(values.reviewedBy),
    operatorsHeard: linesOf(values.operatorsHeard),
    associationsHeard: linesOf(values.associationsHeard),
  }),
};
