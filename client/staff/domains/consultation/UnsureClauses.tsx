import { useRef, useState } from 'react';
import { clauseBrief, clauseName } from '#client/citizen/names.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { UnsureClauses_ConsultationFragment as Data } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { ChangedWords } from '#client/staff/ground/frame/ChangedWords.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Select } from '#client/ui/Select.tsx';
import type { DossierWork } from './use-dossier.ts';

export const UnsureClausesFragment = graphql(`
  fragment UnsureClauses_consultation on Consultation {
    clauseDoubts {
      clauses {
        ...UnsureClause_fields
        likely {
          anchorId
          no
          text
        }
      }
      former {
        anchorId
        no
        text
      }
    }
  }
`);

type Doubt = Data['clauseDoubts']['clauses'][number];
type Identify = Pick<Command<never, unknown>, 'busy'> & {
  /** `formerId` null: a new clause. */
  say: (doubt: Doubt, formerId: string | null) => void;
};

/** Explanation shown to the clerk of why the answers are needed. */
const WHY =
  '这些条文改动较大，系统不能确定是上一稿的哪一条。选定以后，对这一条的意见、采纳情况和会议上的发言仍跟着这一条，一件不丢。';

/** 条款对应: each clause that the platform is not sure of, with its likely former one, and three answers. */
export function UnsureClauses({ work: { record, draft } }: { work: Pick<DossierWork, 'record' | 'draft'> }) {
  const { clauses, former } = readFragment(UnsureClausesFragment, record).clauseDoubts;
  const identify = useCommand(standard('identifyClause'));
  const [said, tell] = useState('');
  // The button that was pressed goes with its clause; one goes on from the list.
  const box = useRef<HTMLElement>(null);
  const dirty = draft.values.draftText !== record.draftText;
  const say = async ({ anchorId, no }: Doubt, formerId: string | null) => {
    const { id, version } = record;
    if (!(await identify.run({ id, version, anchorId, formerId }))) return;
    tell(`${clauseName(no)}的对应已确定。`);
    box.current?.focus();
  };
  return (
    <section ref={box} id="duiying" tabIndex={-1} className="stack" aria-label="条款对应">
      <Status tone="done">{said}</Status>
      <CommandReport command={identify} />
      {clauses.length === 0 ? null : (
        <>
          <Heading level={3}>条款对应：{clauses.length}条需要选择</Heading>
          <p>{WHY}</p>
          {dirty ? <p className="small care">正文有未保存的修改，保存以后再选择。</p> : null}
          <div className="draft-clauses">
            {clauses.map((doubt) => (
              <UnsureClause
                key={doubt.anchorId}
                doubt={doubt}
                former={former}
                identify={{ busy: identify.busy, say: (...answer) => void say(...answer) }}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface UnsureClauseProps {
  doubt: Doubt;
  former: Data['clauseDoubts']['former'];
  identify: Identify;
}

/** One clause: its words now, what most likely was its former wording, and what it is. */
function UnsureClause({ doubt, former, identify }: UnsureClauseProps) {
  const { no, text, likely } = doubt;
  const name = clauseName(no);
  return (
    <article className="draft-clause" aria-label={`${name}的对应`}>
      <Heading level={4} className="clause-no">
        {name}
      </Heading>
      <div className="stack">
        <p className="draft-words">{text}</p>
        {likely ? <Likely likely={likely} text={text} /> : null}
        <div className="row">
          {likely ? (
            <Button
              look="quiet"
              about={name}
              aria-busy={identify.busy}
              onClick={() => identify.say(doubt, likely.anchorId)}
            >
              同一条：就是上一稿{clauseName(likely.no)}
            </Button>
          ) : null}
          <Button
            look="quiet"
            about={name}
            aria-busy={identify.busy}
            onClick={() => identify.say(doubt, null)}
          >
            新的一条
          </Button>
        </div>
        <Another doubt={doubt} former={former} identify={identify} />
      </div>
    </article>
  );
}

const Likely = ({ likely, text }: { likely: NonNullable<Doubt['likely']>; text: string }) => (
  <>
    <p className="small soft">上一稿{clauseName(likely.no)}：</p>
    <p className="draft-words">{likely.text}</p>
    <ChangedWords before={likely.text} after={text} told={`与上一稿${clauseName(likely.no)}对照`} />
  </>
);

/** 另一条: picked among the clauses of the version before. */
function Another({ doubt, former, identify }: UnsureClauseProps) {
  const [picked, pick] = useState('');
  const [wanting, want] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const { anchorId, no, likely } = doubt;
  const name = clauseName(no);
  const say = () => {
    want(picked === '');
    if (picked === '') choice.current?.focus();
    else identify.say(doubt, picked);
  };
  return (
    <More row summary={`${likely ? '另一条' : '上一稿的一条'}：从上一稿中选择`}>
      <div className="stack">
        <Select
          name={`duiying-${anchorId}`}
          label={`${name}是上一稿的哪一条`}
          placeholder="请选择"
          options={former.map((one) => ({ value: one.anchorId, label: clauseBrief(one) }))}
          ref={choice}
          error={
            wanting ? '没有选择上一稿的条款。从列出的条款中选择；上一稿没有的，选“新的一条”。' : undefined
          }
          value={picked}
          onChange={({ target }) => {
            pick(target.value);
            want(false);
          }}
        />
        <p>
          <Button look="quiet" about={name} aria-busy={identify.busy} onClick={say}>
            确定是这一条
          </Button>
        </p>
      </div>
    </More>
  );
}
