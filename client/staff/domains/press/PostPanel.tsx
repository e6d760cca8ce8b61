import { offer } from '#client/offer.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { SendForm } from '#client/staff/domains/playback/SendForm.tsx';
import { SendPost } from '#client/staff/domains/playback/SendPost.tsx';
import { SpokenFields } from '#client/staff/domains/playback/SpokenFields.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Select } from '#client/ui/Select.tsx';
import { PRESS_POST_LABELS } from '#client/words.ts';
import type { PressPostKind } from '#client/graphql/graphql.ts';
import type { PressProps, PressRecord } from './press-record.ts';
import { usePressPost } from './use-press-post.ts';

/** 发布实录: who says what; nothing that was typed is lost, nothing that was sent is doubled. */
export const PostPanel = ({ press }: PressProps) =>
  allowedIn(offer(press.viewerCan, 'post')) ? (
    <Panel title="发布一条">
      <Post press={press} />
    </Panel>
  ) : null;

const KINDS = Object.entries(PRESS_POST_LABELS).map(([value, label]) => ({ value, label }));
const placeOf = (field: string) => `press-${field}`;

function Post({ press }: PressProps) {
  const { draft, command, send, waiting } = usePressPost(press.id);
  return (
    <SendForm label="发布一条" onSend={send}>
      <CommandReport command={command} placeOf={placeOf} />
      <Words press={press} draft={draft} errorOf={command.fieldError} />
      <SendPost busy={command.busy} waiting={waiting} />
      <DraftKept draft={draft} />
    </SendForm>
  );
}

interface WordsProps extends PressProps {
  draft: ReturnType<typeof usePressPost>['draft'];
  errorOf: (name: string) => string | undefined;
}

function Words({ press, draft, errorOf }: WordsProps) {
  const { kind } = draft.values;
  return (
    <>
      <ChoiceGroup
        row
        name="press-kind"
        label="环节"
        choices={KINDS}
        value={kind}
        onChange={(value) => draft.set('kind', value as PressPostKind)}
      />
      {kind === 'QUESTION' ? <Received press={press} draft={draft} /> : null}
      <SpokenFields
        form="press"
        label={kind === 'QUESTION' ? '提问的媒体' : '发言人'}
        names={namesFor(press, kind)}
        draft={draft}
        errorOf={errorOf}
      />
    </>
  );
}

/** Who may be speaking: accredited outlets ask, announced speakers answer. */
const namesFor = (press: PressRecord, kind: PressPostKind): string[] =>
  kind === 'QUESTION'
    ? [
        ...new Set(
          press.accreditations.filter(({ state }) => state !== 'DECLINED').map(({ outlet }) => outlet),
        ),
      ]
    : [...press.announcedSpeakers];

/** A question that came before: chosen, its words stand in the post, and it counts as put in the room. */
function Received({ press, draft }: Pick<WordsProps, 'press' | 'draft'>) {
  const open = press.questions.filter(({ state }) => state === 'RECEIVED' || state === 'ASKED');
  if (open.length === 0) return null;
  const choose = (id: string) => {
    draft.set('questionId', id);
    const chosen = open.find((one) => one.id === id);
    if (!chosen) return;
    draft.set('text', chosen.text ?? '');
    draft.set('speaker', chosen.outlet ?? '公众');
  };
  return (
    <Select
      optional
      name="press-question"
      label="登记过的问题"
      placeholder="不是登记过的"
      options={open.map(({ id, place, outlet, text }) => ({
        value: id,
        label: `第${place}个　${outlet ?? '公众'}：${(text ?? '').slice(0, 30)}`,
      }))}
      value={draft.values.questionId}
      onChange={({ target }) => choose(target.value)}
    />
  );
}
