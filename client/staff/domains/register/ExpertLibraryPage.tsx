import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { ExpertLibrary_ExpertFragment as Expert } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn, type CapabilityRef, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ImportSheet } from '#client/staff/ground/frame/ImportSheet.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { SearchBox } from '#client/staff/ground/frame/SearchBox.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Note } from '#client/ui/Note.tsx';
import { LIBRARY_EXPERT_STATE_LABELS } from '#server/law/register/library-expert.ts';
import { LIBRARY_TEMPLATE } from '#client/staff/ground/addresses/register.ts';
import { EXPERT_FIELDS, inputOf, NO_EXPERT } from './library-form.ts';
import { FoldedExpert, WaitingExperts } from './LibraryLists.tsx';

export const LibraryExpertFragment = graphql(`
  fragment ExpertLibrary_expert on LibraryExpert {
    ...LibraryExpert_fields
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export const ExpertLibraryQuery = graphql(`
  query ExpertLibraryPage {
    libraryExperts {
      id
      ...ExpertLibrary_expert
    }
    enterLibraryExpertCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const EnterLibraryExpert = standard('enterLibraryExpert');
const TITLE = '专家库';
const SOUGHT = 'cha';
const SHOWN = ['WAITING', 'LISTED', 'LEFT'] as const;

/** 专家库: who may be asked to argue a decision; one person enters, another confirms. */
export function ExpertLibraryPage() {
  useTitle(TITLE);
  const asked = useDesk(ExpertLibraryQuery, {});
  return (
    <Waiting asked={asked}>
      {({ libraryExperts, enterLibraryExpertCan }) => (
        <Library experts={readFragment(LibraryExpertFragment, libraryExperts)} can={enterLibraryExpertCan} />
      )}
    </Waiting>
  );
}

function Library({ experts, can }: { experts: readonly Expert[]; can: CapabilityRef }) {
  const address = useAddress();
  const sought = address.get(SOUGHT) ?? '';
  const found = experts.filter((one) => isSought(one, sought));
  const of = (state: Expert['state']) => found.filter((one) => one.state === state);
  return (
    <>
      <DeskTop title={TITLE} note={`在库${experts.filter(({ state }) => state === 'LISTED').length}位`} />
      <DeskBody>
        <Note>
          省里应当建立专家库，市、县可以建立；本县没有的，用上级的专家库（国令713号第二十一条）。一人登记，另一人核实后，承办单位才能选择。联系方式加密保存，只用来发专家论证函。
        </Note>
        <SearchBox action={paths.library} name={SOUGHT} label="查姓名、单位、领域" value={sought} />
        {found.length === 0 ? (
          <Empty title={experts.length > 0 ? '没有符合条件的专家' : '专家库还是空的'} level={2}>
            {experts.length > 0 ? '换一个词看看。' : '逐位登记，或者下载模板填好后导入；核实后入库。'}
          </Empty>
        ) : null}
        {SHOWN.map((state) => {
          const there = of(state);
          return there.length > 0 ? (
            <Panel key={state} title={LIBRARY_EXPERT_STATE_LABELS[state]} aside={`${there.length}位`}>
              {state === 'WAITING' ? (
                <WaitingExperts experts={there} />
              ) : (
                <div>
                  {there.map((one) => (
                    <FoldedExpert key={one.id} expert={one} />
                  ))}
                </div>
              )}
            </Panel>
          ) : null;
        })}
        {offered(can) ? <NewExpert can={can} /> : null}
        {allowedIn(can) ? <ImportExperts /> : null}
      </DeskBody>
    </>
  );
}

/** Whether an expert fits the word that is looked for; '' fits everybody. */
const isSought = ({ name, employer, fields }: Expert, sought: string) =>
  [name, employer, ...fields].some((one) => one.includes(sought.trim()));

const NewExpert = ({ can }: { can: CapabilityRef }) => (
  <Panel title="登记新的专家">
    <RecordForm
      form="library-expert:new"
      word="登记专家"
      capability={can}
      document={EnterLibraryExpert}
      record={NO_EXPERT}
      fields={EXPERT_FIELDS}
      variables={(form) => ({ input: inputOf(form) })}
    />
  </Panel>
);

const ImportExperts = () => (
  <ImportSheet door="/daoru/zhuanjia" form="专家入库表" unit="位">
    <a href={LIBRARY_TEMPLATE}>下载专家入库表模板</a>
    ，填好后导入。不填身份证号码；联系方式导入后即加密封存。导入的专家等待另一人核实。
  </ImportSheet>
);
