import { useEffect, useId, useRef } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { FINDING_BASIS_LABELS } from '#client/words.ts';
import type { Finding } from './refusal.ts';
import { unfoldAround } from './use-fold.ts';

/** Finding, as every page of the console shows it. */
export const FindingFragment = graphql(`
  fragment Findings_finding on Finding {
    ...Finding_fields
  }
`);

/** Puts the cursor into a field of the form, wherever it is on the page. */
export function focusField(name: string): void {
  const field =
    document.getElementById(name) ?? document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  unfoldAround(field);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

interface FindingsProps {
  findings: readonly Finding[];
  /** Id of the control for a field of a finding; undefined where the page has none. */
  placeOf?: ((field: string) => string | undefined) | undefined;
  /** Without saying on what each rests: at the sign-in, which is no matter of law. */
  plain?: boolean | undefined;
}

/** Findings, each with what it rests on, which article, and the way out; law, policy and setting are never worded alike. */
export function Findings({ findings, placeOf = () => undefined, plain }: FindingsProps) {
  return (
    <ul className="findings plain">
      {findings.map((finding, index) => (
        <FindingItem
          key={`${finding.code}${index}`}
          finding={finding}
          place={placeIn(finding, placeOf)}
          plain={plain}
        />
      ))}
    </ul>
  );
}

const placeIn = ({ fields }: Finding, placeOf: (field: string) => string | undefined) =>
  fields.map((field) => placeOf(field.replace(/^input\./, ''))).find((place) => place !== undefined);

interface FindingItemProps extends Pick<FindingsProps, 'plain'> {
  finding: Finding;
  place: string | undefined;
}

function FindingItem({ finding, place, plain }: FindingItemProps) {
  const { basis, article, severity, message, fix } = finding;
  return (
    <li>
      {plain ? null : (
        <p className="row">
          <Tag kind={severity === 'BLOCK' ? 'due' : 'care'}>{FINDING_BASIS_LABELS[basis]}</Tag>
          <span className="small soft">{article}</span>
        </p>
      )}
      <p>
        {message}
        {fix ? <span className="soft">{fix}</span> : null}
        {place ? (
          <>
            {' '}
            <button type="button" onClick={() => focusField(place)}>
              去填写
            </button>
          </>
        ) : null}
      </p>
    </li>
  );
}

interface RefusalPanelProps extends FindingsProps {
  title?: string | undefined;
}

const titleOf = (count: number) => (count === 1 ? '还有一处要补正' : `还有${count}处要补正`);

/** Everything that stands in the way, at once; it takes the focus when it is mounted. */
export function RefusalPanel({ findings, placeOf, title = titleOf(findings.length) }: RefusalPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);
  if (findings.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" aria-labelledby={id} tabIndex={-1}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <Findings findings={findings} placeOf={placeOf} />
    </div>
  );
}
