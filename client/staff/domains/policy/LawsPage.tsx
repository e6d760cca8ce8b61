import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { LawsPage_EntryFragment as Entry } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { EMPTY_LAW, inputOf, LAW_FIELDS } from './law-form.ts';
import { LawLine } from './LawLine.tsx';

export const LawsPageFragment = graphql(`
  fragment LawsPage_entry on LawEntry {
    ...LawEntry_fields
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export const LawsPageQuery = graphql(`
  query LawsPage {
    lawEntries {
      id
      ...LawsPage_entry
    }
    lawsCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const ProposeLawEntry = standard('proposeLawEntry');
const TITLE = '专门规定';

/** 专门规定: what other laws and the county's own documents ask of some matters; one person proposes, another confirms. */
export function LawsPage() {
  useTitle(TITLE);
  const asked = useDesk(LawsPageQuery, {});
  return (
    <Waiting asked={asked}>
      {({ lawEntries, lawsCan }) => (
        <Register all={readFragment(LawsPageFragment, lawEntries)} lawsCan={lawsCan} />
      )}
    </Waiting>
  );
}

function Register({ all, lawsCan }: { all: readonly Entry[]; lawsCan: CapabilityRef }) {
  const waiting = all.filter(({ state }) => state === 'PROPOSED');
  return (
    <>
      <DeskTop title={TITLE} note={`${lineages(all).length}项`} />
      <DeskBody>
        <Note>
          只能比条例要求更多。一人对照原文登记，另一人确认；确认以后从写明的日期起适用，在
          <a href="/guize#zhuanmen">本县的规则</a>公开。各项数字的设定在<a href={paths.policy}>本县设定</a>。
        </Note>
        {waiting.length > 0 ? (
          <Panel title="等待确认">
            {waiting.map((entry) => (
              <LawLine key={entry.id} entry={entry} editions={[]} />
            ))}
          </Panel>
        ) : null}
        <NewLaw lawsCan={lawsCan} />
        <Panel title="各项规定">
          {lineages(all).map(([newest, ...earlier]) =>
            newest ? <LawLine key={newest.id} entry={newest} editions={earlier} /> : null,
          )}
        </Panel>
      </DeskBody>
    </>
  );
}

const NewLaw = ({ lawsCan }: { lawsCan: CapabilityRef }) => (
  <Panel title="登记新的规定">
    <RecordForm
      form="law:new"
      word="登记专门规定"
      capability={lawsCan}
      document={ProposeLawEntry}
      record={EMPTY_LAW}
      fields={LAW_FIELDS}
      variables={(form) => ({ input: inputOf(form), code: null })}
    />
  </Panel>
);

/** The editions that were ruled on, entry by entry; the newest confirmed one first. */
const lineages = (all: readonly Entry[]): Entry[][] =>
  [...Map.groupBy(all, ({ code }) => code).values()]
    .map((editions) => editions.filter(({ state }) => state !== 'PROPOSED'))
    .map((editions) => [
      ...editions.filter(({ state }) => state === 'CONFIRMED'),
      ...editions.filter(({ state }) => state === 'RETURNED'),
    ])
    .filter((editions) => editions.length > 0);
