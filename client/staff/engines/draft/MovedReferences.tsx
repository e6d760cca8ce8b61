import { offer } from '#client/offer.ts';
import { clauseName } from '#client/citizen/names.ts';
import { shortMoment } from '#client/format.ts';
import { standard } from '#client/graphql/standard.ts';
import { placeOf } from '#client/staff/ground/addresses/draft.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { becameOf } from '#server/law/draft/moved-references.ts';
import type { Reference, Version } from './draft-record.ts';

const LIST = 'yuanyin';

interface MovedReferencesProps {
  version: Version;
  onDone: (said: string) => void;
}

/** 援引随编号变动: each reference that has lost its clause, put right with one press or kept for a reason. */
export function MovedReferences({ version, onDone }: MovedReferencesProps) {
  const { references } = version;
  if (references.length === 0) return null;
  const left = references.filter(({ kept }) => kept === null).length;
  const done = (said: string) => {
    onDone(said);
    document.getElementById(LIST)?.focus();
  };
  return (
    <section id={LIST} className="stack" tabIndex={-1} aria-labelledby={`${LIST}-ming`}>
      <Heading level={3} id={`${LIST}-ming`}>
        援引随编号变动
      </Heading>
      <p>{left > 0 ? `还有${left}处要改正，或者说明不改的原因，才能定稿。` : '都已说明。'}</p>
      <ul className="moved-references">
        {references.map((one) => (
          <li key={`${one.anchorId} ${one.said} ${one.now}`} className="stack">
            <p>
              <a href={`#${placeOf(one.anchorId)}`}>{clauseName(one.no)}</a>中的“{one.said}”{becameOf(one)}
              {one.words ? `（${one.words}）` : ''}。
            </p>
            {one.kept === null ? <Answer {...{ version, one, done }} /> : <Kept one={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Kept = ({ one }: { one: Reference }) => (
  <p className="small soft">
    不改：{one.kept}　{one.keptBy}
    {one.keptAt ? `　${shortMoment(one.keptAt)}` : ''}
  </p>
);

interface AnswerProps {
  version: Version;
  one: Reference;
  done: (said: string) => void;
}

/** 改为第几条, or why not. */
function Answer({ version, one, done }: AnswerProps) {
  const { id, clauses, viewerCan } = version;
  const { anchorId, said, now, mended } = one;
  const name = clauseName(one.no);
  const about = `${name}中的“${said}”`;
  const revise = useCommand(standard('reviseClause'), { onDone: () => done(`${about}已改为${now}。`) });
  const seen = clauses.find((clause) => clause.anchorId === anchorId)?.text ?? '';
  return (
    <>
      <CommandReport command={revise} />
      <div className="row">
        {mended === null ? null : (
          <Button
            look="quiet"
            mini
            about={about}
            aria-busy={revise.busy}
            onClick={() => void revise.run({ id, anchorId, seen, text: mended })}
          >
            改为{now}
          </Button>
        )}
        <ActionForm
          form={`draft:${id}:keep:${anchorId}:${said}`}
          word="不改，说明原因"
          look="text"
          capability={offer(viewerCan, 'edit')}
          document={standard('keepReference')}
          fields={[{ name: 'reason', label: `${about}不改的原因`, kind: 'text' }]}
          variables={({ reason }) => ({ id, anchorId, said, reason: reason ?? '' })}
          onDone={() => done(`已说明${about}不改的原因。`)}
        />
      </div>
    </>
  );
}

interface LostReferencesProps {
  references: readonly Reference[];
  anchorId: string;
}

/** Mark on a clause: which of its references have lost their clause, and the way to the answer. */
export function LostReferences({ references, anchorId }: LostReferencesProps) {
  const lost = references.filter((one) => one.anchorId === anchorId && one.kept === null);
  if (lost.length === 0) return null;
  return (
    <p className="small care">
      {lost.map((one) => `“${one.said}”${becameOf(one)}`).join('；')}。<a href={`#${LIST}`}>改正或者说明</a>
    </p>
  );
}
