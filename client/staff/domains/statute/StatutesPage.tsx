import { readFragment } from '#client/graphql/fragment-masking.ts';
import { standard } from '#client/graphql/standard.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { SearchBox } from '#client/staff/ground/frame/SearchBox.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Note } from '#client/ui/Note.tsx';
import { StatuteDeskFragment, type StatuteEdition, StatutesDeskQuery } from './statute-documents.ts';
import { EMPTY_STATUTE, inputOf, STATUTE_FIELDS } from './statute-form.ts';
import { StatuteFile } from './StatuteFile.tsx';
import { type Unheld, UnheldStatutes } from './UnheldStatutes.tsx';
import { StatuteLines } from './StatuteLines.tsx';

const ProposeStatute = standard('proposeStatute');
const TITLE = '法规库';
const SOUGHT = 'cha';

/** 法规库: the laws that drafts cite, and the plans; one person enters an edition, another confirms it. */
export function StatutesPage() {
  useTitle(TITLE);
  const asked = useDesk(StatutesDeskQuery, {});
  return (
    <Waiting asked={asked}>
      {({ statutes, unheldStatutes, statutesCan }) => (
        <Library
          all={readFragment(StatuteDeskFragment, statutes)}
          unheld={unheldStatutes}
          can={statutesCan}
        />
      )}
    </Waiting>
  );
}

interface LibraryProps {
  all: readonly StatuteEdition[];
  unheld: readonly Unheld[];
  can: CapabilityRef;
}

function Library({ all, unheld, can }: LibraryProps) {
  const sought = useAddress().get(SOUGHT) ?? '';
  const found = all.filter(({ title, docNo }) => `${title} ${docNo}`.includes(sought.trim()));
  const waiting = found.filter(({ state }) => state === 'PROPOSED');
  const laws = [...Map.groupBy(found, ({ code }) => code).values()]
    .map(([newest]) => newest)
    .filter((one) => one !== undefined);
  return (
    <>
      <DeskTop title={TITLE} note={`${laws.length}部`} />
      <DeskBody>
        <Note>
          草案引用的条文照本库核对：有没有这一条、当天是否有效、原文是否一致。一人登记，另一人对照官方文本确认；确认以后在
          <a href="/fagui">法规库</a>、<a href="/guihua">历史规划</a>公开。
        </Note>
        <SearchBox action={paths.statutes} name={SOUGHT} label="查名称、文号" value={sought} />
        {waiting.length > 0 ? (
          <Panel title="等待确认" aside={`${waiting.length}部`}>
            <StatuteLines editions={waiting} />
          </Panel>
        ) : null}
        {unheld.length > 0 ? <UnheldStatutes unheld={unheld} /> : null}
        {offered(can) ? <NewStatute can={can} /> : null}
        {laws.length > 0 ? (
          <Panel title="收录的法规和规划">
            <StatuteLines editions={laws} />
          </Panel>
        ) : (
          <Empty title="没有符合条件的法规" level={2}>
            换一个词看看，或者登记这一部。
          </Empty>
        )}
      </DeskBody>
    </>
  );
}

const NewStatute = ({ can }: { can: CapabilityRef }) => (
  <Panel title="登记新的法规或者规划">
    <RecordForm
      form="statute:new"
      word="登记"
      capability={can}
      document={ProposeStatute}
      record={EMPTY_STATUTE}
      fields={STATUTE_FIELDS}
      variables={(form) => ({ input: inputOf(form), code: null })}
      renderAid={(name, draft) =>
        name === 'text' ? (
          <StatuteFile text={draft.values.text} onText={(text) => draft.set('text', text)} />
        ) : null
      }
    />
  </Panel>
);
