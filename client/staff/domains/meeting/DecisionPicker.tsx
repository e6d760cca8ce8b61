import { useId } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { LinkableDecisionsQuery as Data } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Button } from '#client/ui/Button.tsx';
import { Described } from '#client/ui/Field.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { DECISION_PHASE_LABELS } from '#client/words.ts';

export const LinkableQuery = graphql(`
  query LinkableDecisions {
    decisions {
      id
      no
      title
      phase
    }
  }
`);

interface DecisionPickerProps {
  id: string;
  /** Id of the decision that is linked, or nothing. */
  value: string;
  /** The words typed to find one, while none is linked. */
  sought: string;
  error?: string | undefined;
  onChange: (id: string) => void;
  onSeek: (words: string) => void;
}

type Decision = Data['decisions'][number];

const nameOf = ({ no, title }: Pick<Decision, 'no' | 'title'>) => `${no}　${title}`;

/** 关联决策: found by number or name while one types; what is linked stays in view until it is taken off. */
export function DecisionPicker(props: DecisionPickerProps) {
  const decisions = useDesk(LinkableQuery, {}).data?.decisions ?? [];
  return props.value === '' ? (
    <Find {...props} decisions={decisions} />
  ) : (
    <Linked {...props} decision={decisions.find((one) => one.id === props.value)} />
  );
}

const Linked = ({
  id,
  error,
  onChange,
  decision,
}: DecisionPickerProps & { decision: Decision | undefined }) => (
  <div className={error ? 'field field--error' : 'field'} id={id} tabIndex={-1}>
    <Described id={id} error={error} hint={undefined} />
    <p>
      关联的决策：{decision ? <b>{nameOf(decision)}</b> : '正在读取'}
      {decision ? <span className="small soft">　{DECISION_PHASE_LABELS[decision.phase]}</span> : null}
    </p>
    <Button look="text" mini about={decision?.title} onClick={() => onChange('')}>
      取消关联
    </Button>
  </div>
);

type FindProps = DecisionPickerProps & { decisions: readonly Decision[] };

function Find({ id, sought, error, onChange, onSeek, decisions }: FindProps) {
  const list = useId();
  const type = (text: string) => {
    const found = decisions.find((one) => nameOf(one) === text || one.no === text.trim());
    if (found) onChange(found.id);
    else onSeek(text);
  };
  return (
    <>
      <TextInput
        id={id}
        name={id}
        label="关联的决策"
        hint={
          sought.trim() === ''
            ? '输入编号或者名称里的字，从列表里选；与决策无关的议题不填。'
            : '还没有选中决策，请从列表里选一项。'
        }
        optional
        error={error}
        list={list}
        autoComplete="off"
        value={sought}
        onChange={({ target }) => type(target.value)}
      />
      <datalist id={list}>
        {decisions.map((one) => (
          <option key={one.id} value={nameOf(one)} />
        ))}
      </datalist>
    </>
  );
}
