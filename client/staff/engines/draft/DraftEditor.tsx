import { useState } from 'react';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { clauseName } from '#client/citizen/names.ts';
import { placeOf } from '#client/staff/ground/addresses/draft.ts';
import { ClauseRow } from './ClauseRow.tsx';
import type { Change, Version } from './draft-record.ts';
import { explainedSoFar, reworded, unexplained } from './draft-words.ts';
import { ExplainChange } from './ExplainChange.tsx';
import { InsertClause } from './InsertClause.tsx';
import { LostWords } from './LostWords.tsx';
import { MovedReferences } from './MovedReferences.tsx';
import { type ClauseActions, useClauseActions } from './use-clause-actions.ts';

/** 逐条修改: each clause as it reads, changed in its place; numbers and progress follow at once. */
export function DraftEditor({ version }: { version: Version }) {
  const { id, clauses, changes } = version;
  const actions = useClauseActions(id, clauses);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const changeOf = new Map(reworded(changes).map((change) => [change.anchorId, change]));
  const stays = new Set(clauses.map(({ anchorId }) => anchorId));
  const gone = reworded(changes).filter(({ anchorId }) => !stays.has(anchorId));
  return (
    <>
      <Progress changes={changes} />
      <Status tone="done">{actions.said}</Status>
      <LostWords version={version} anchorIds={[...opened, ...gone.map(({ anchorId }) => anchorId)]} />
      <MovedReferences version={version} onDone={actions.tell} />
      <InsertClause version={version} after={null} onDone={actions.tell} />
      <div className="draft-clauses">
        {clauses.map((clause, at) => (
          <ClauseRow
            key={clause.anchorId}
            version={version}
            at={at}
            change={changeOf.get(clause.anchorId)}
            actions={actions}
            onOpen={() => setOpened((all) => [...new Set([...all, clause.anchorId])])}
          />
        ))}
      </div>
      {gone.length > 0 ? <Gone version={version} gone={gone} actions={actions} /> : null}
      <RemoveQuestion version={version} actions={actions} />
    </>
  );
}

/** Number of changes whose source is stated, and the way to the first whose source is not. */
function Progress({ changes }: { changes: readonly Change[] }) {
  const [first] = unexplained(changes);
  return (
    <p>
      {explainedSoFar(changes)}
      {first ? <a href={`#${placeOf(first.anchorId)}`}>去第一处</a> : null}
    </p>
  );
}

interface GoneProps {
  version: Version;
  gone: readonly Change[];
  actions: ClauseActions;
}

/** 删去的、并入其他条的: these are changes too, and the source of each is stated; a deleted clause can be put back. */
const Gone = ({ version, gone, actions }: GoneProps) => (
  <section className="stack" aria-labelledby="gone">
    <Heading level={3} id="gone">
      删去、并入其他条的
    </Heading>
    <div className="draft-clauses">
      {gone.map((change) => (
        <article key={change.anchorId} id={placeOf(change.anchorId)} className="draft-clause">
          <div className="stack">
            <Heading level={4} className="clause-no">
              {clauseName(change.noBefore ?? '')}
            </Heading>
            <Tag>{change.noAfter === null ? '删去' : `并入${clauseName(change.noAfter)}`}</Tag>
          </div>
          <div className="stack">
            <p className="draft-words">
              <Changed spans={[{ kind: 'GONE', text: change.before }]} />
            </p>
            <ExplainChange version={version} change={change} />
            {change.noAfter === null ? (
              <p>
                <Button
                  look="quiet"
                  mini
                  about={clauseName(change.noBefore ?? '')}
                  onClick={() => void actions.restoreNow(change.anchorId)}
                >
                  恢复这一条
                </Button>
              </p>
            ) : null}
          </div>
        </article>
      ))}
    </div>
    <CommandReport command={actions.restore} />
  </section>
);

/** 删去 is asked once more. */
function RemoveQuestion({ version, actions }: { version: Version; actions: ClauseActions }) {
  const clause = version.clauses.find(({ anchorId }) => anchorId === actions.removing);
  const name = clauseName(clause?.no ?? '');
  return (
    <ConfirmDialog
      open={clause !== undefined}
      title={`删去${name}`}
      word="删去"
      busy={actions.remove.busy}
      onConfirm={() => void actions.removeNow()}
      onClose={actions.keep}
    >
      <CommandReport command={actions.remove} />
      <p>
        {name}
        整条删去，其后各条的编号顺延。对这一条提出的意见，仍保留在征求意见稿的这一条下；定稿以前可以恢复。
      </p>
    </ConfirmDialog>
  );
}
