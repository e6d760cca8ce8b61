import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { COMPLETION_STATE_LABELS } from '#client/words.ts';
import type { Report } from './CompletionDesk.tsx';
import { SaveCompletion } from './completion-documents.ts';
import { phaseOf } from './CompletionGrid.tsx';

type Line = Report['lines'][number];
type State = Line['state'];

/** Two fields a matter, by its number. */
type Form = Record<string, string>;

const stateKey = (no: string) => `${no}:state`;
const whyKey = (no: string) => `${no}:explanation`;

const formOf = (lines: readonly Line[]): Form =>
  Object.fromEntries(
    lines.flatMap(({ no, state, explanation }) => [
      [stateKey(no), state],
      [whyKey(no), explanation ?? ''],
    ]),
  );

/** 填写完成情况: what is finished is known from the decision; of the others it is said what, why and what next. */
export function CompletionForm({ report }: { report: Report }) {
  const { year, version, lines } = report;
  const draft = useDraft<Form>(`completion:${year}`, formOf(lines));
  const command = useCommand(SaveCompletion, { onDone: () => draft.discard() });
  const save = () =>
    void command.run({
      year,
      version,
      rows: lines.map(({ no, state }) => ({
        no,
        state: (draft.values[stateKey(no)] ?? state) as State,
        explanation: draft.values[whyKey(no)] || null,
      })),
    });
  const labels = Object.fromEntries(
    lines.flatMap(({ no, name }) => [
      [stateKey(no), `${name}：完成情况`],
      [whyKey(no), `${name}：原因和下一步安排`],
    ]),
  );
  return (
    <Panel title="各项完成情况">
      <SaveForm label="完成情况" command={command} draft={draft} labels={labels} onSave={save}>
        {lines.map((line) => (
          <LineFields
            key={line.no}
            line={line}
            state={(draft.values[stateKey(line.no)] ?? line.state) as State}
            why={draft.values[whyKey(line.no)] ?? ''}
            onState={(state) => draft.set(stateKey(line.no), state)}
            onWhy={(why) => draft.set(whyKey(line.no), why)}
          />
        ))}
      </SaveForm>
    </Panel>
  );
}

interface LineFieldsProps {
  line: Line;
  state: State;
  why: string;
  onState: (state: string) => void;
  onWhy: (why: string) => void;
}

/** One matter; a finished one has nothing to be explained. */
function LineFields({ line, state, why, onState, onWhy }: LineFieldsProps) {
  return (
    <fieldset className="stack">
      <legend>
        {line.no}　{line.name}
      </legend>
      <p className="small soft">
        {line.leadUnit.name}　{line.plannedText}　{phaseOf(line)}
      </p>
      <Select
        name={stateKey(line.no)}
        label="完成情况"
        options={line.allowed.map((one) => ({ value: one, label: COMPLETION_STATE_LABELS[one] }))}
        value={state}
        onChange={({ target }) => onState(target.value)}
      />
      {state === 'COMPLETED' ? null : (
        <TextArea
          name={whyKey(line.no)}
          label="未完成的原因和下一步安排"
          short
          value={why}
          onChange={({ target }) => onWhy(target.value)}
        />
      )}
    </fieldset>
  );
}
