import { offer } from '#client/offer.ts';
import { groupedCode } from '#client/format.ts';
import { opinionPath } from '#client/staff/ground/addresses/consultation.ts';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import type { Opinion } from '#client/staff/domains/opinions/opinion-record.ts';
import { metaOf, speakerOf } from '#client/staff/domains/opinions/opinion-words.ts';
import { useOpinionPages } from '#client/staff/domains/opinions/use-opinion-pages.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { HIDE_REASON_LABELS } from '#client/words.ts';
import { DecideWithhold } from '#client/staff/domains/opinions/DecideWithhold.tsx';
import { subjectOf, type Task } from '#client/staff/ground/frame/review-tasks.ts';

const HIDDEN = { progress: 'HIDDEN' } as const;

/** The texts of one consultation that its unit wants withheld: read, and decided one by one. */
export function Withheld({ task }: { task: Task }) {
  const consultationId = subjectOf(task);
  const pages = useOpinionPages({ consultationId, filter: HIDDEN, sort: 'OLDEST' });
  const proposed = (pages.items ?? []).filter(({ hideState }) => hideState === 'PROPOSED');
  return (
    <section className="panel-body stack">
      {pages.asking}
      <Heading level={3}>{task.title}</Heading>
      {pages.fault ? <FaultNote fault={pages.fault} /> : null}
      {proposed.map((opinion) => (
        <Case key={opinion.id} opinion={opinion} />
      ))}
      {pages.more ? (
        <p>
          <Button look="quiet" onClick={pages.more}>
            再看50条
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function Case({ opinion }: { opinion: Opinion }) {
  const { id, consultationId, receiptNo, text, suggestedText, hideReason, hideNote, viewerCan } = opinion;
  return (
    <article className="stack case">
      <p className="row small">
        <a href={opinionPath(consultationId, id)}>{groupedCode(receiptNo)}</a>
        <span>{speakerOf(opinion)}</span>
        <span className="soft">{metaOf(opinion)}</span>
      </p>
      <p className="say-text said">{text}</p>
      {suggestedText ? <p className="said small">建议改成：{suggestedText}</p> : null}
      <p className="small">
        <b>提请理由：{hideReason ? HIDE_REASON_LABELS[hideReason] : ''}</b>　{hideNote}
      </p>
      {offer(viewerCan, 'confirmWithhold').allowed ? <DecideWithhold opinion={opinion} /> : null}
    </article>
  );
}
