import { offer } from '#client/offer.ts';
import { findingsFor, notMine, allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { consultationPath } from '#client/staff/ground/addresses/consultation.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { SINCE, VIEW, WHOLE_VIEW } from '#client/staff/ground/addresses/draft.ts';
import { ChangeList } from './ChangeList.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import type { DraftDecision, Version } from './draft-record.ts';
import { versionName } from './draft-words.ts';
import { WholeText } from './WholeText.tsx';

interface VersionViewProps {
  decision: DraftDecision;
  version: Version;
  /** The version it is compared with, where the address names one. */
  since: number | null;
}

/** One version: being worked on, as a whole, or beside another one. */
export function VersionView({ decision, version, since }: VersionViewProps) {
  const editing = allowedIn(offer(version.viewerCan, 'edit'));
  const against = since ?? version.basedOnNo;
  const whole = useAddress().get(VIEW) === WHOLE_VIEW || (against === null && !editing);
  const edited = editing && since === null && !whole;
  return (
    <Panel title={versionName(version)} aside={<Views {...{ decision, version, editing, since, whole }} />}>
      <Standing decision={decision} version={version} />
      {edited ? <DraftEditor version={version} /> : null}
      {whole ? <WholeText version={version} /> : null}
      {edited || whole || against === null ? null : (
        <ChangeList changes={version.changes} against={against} sourced={against === version.basedOnNo} />
      )}
    </Panel>
  );
}

interface ViewsProps extends VersionViewProps {
  editing: boolean;
  whole: boolean;
}

/** The ways to look at it, each with an address. */
function Views({ decision: { drafts }, version, editing, since, whole }: ViewsProps) {
  const address = useAddress();
  const others = drafts.map(({ no }) => no).filter((no) => no !== version.no);
  if (others.length === 0 && !editing) return null;
  const base = editing ? null : version.basedOnNo;
  const compared = (no: number) => ({
    href: address.with({ [SINCE]: no === base ? null : String(no), [VIEW]: null }),
    label: `对照第${no}稿`,
    current: !whole && (since ?? base) === no,
  });
  return (
    <Chips
      label="怎样看这一稿"
      items={[
        ...(editing
          ? [
              {
                href: address.with({ [SINCE]: null, [VIEW]: null }),
                label: '逐条修改',
                current: since === null && !whole,
              },
            ]
          : []),
        ...others.toReversed().map(compared),
        { href: address.with({ [SINCE]: null, [VIEW]: WHOLE_VIEW }), label: '全文', current: whole },
      ]}
    />
  );
}

/** Why it cannot be changed now, or that it never will be. */
function Standing({ decision, version }: Pick<VersionViewProps, 'decision' | 'version'>) {
  const edit = offer(version.viewerCan, 'edit');
  if (version.frozenAt) return <p className="small soft">这一稿已经定稿，文字不再改动。再改请另起一稿。</p>;
  if (allowedIn(edit) || notMine(edit)) return null;
  const { round } = decision.drafts.find(({ id }) => id === version.id) ?? {};
  const consultation = decision.consultations.find((one) => one.round === round);
  return (
    <Note tone="care" title="现在不能修改" level={3}>
      <Findings findings={findingsFor(edit)} />
      {consultation ? (
        <p>
          <a href={consultationPath(consultation.id)}>第{consultation.round}轮征求意见材料</a>
        </p>
      ) : null}
    </Note>
  );
}
