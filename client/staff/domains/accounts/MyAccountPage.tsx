import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { MyAddressesQuery as Data } from '#client/graphql/graphql.ts';
import { useChannels } from '#client/citizen/channels.ts';
import { ownAddressNote } from '#client/staff/ground/frame/channel-words.ts';
import { paths, returnPath } from '#client/staff/ground/addresses/paths.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { useSearchParams } from '#client/staff/ground/frame/use-search.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Note } from '#client/ui/Note.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { AddressFields } from './AddressFields.tsx';
import { RecoveryCodesOnce } from './RecoveryCodesOnce.tsx';
import { type OnCodes, SecondFactor } from './SecondFactor.tsx';
import { SingleSignOn } from './SingleSignOn.tsx';

const MyAddressesQuery = graphql(`
  query MyAddresses {
    viewer {
      id
      email
      mobile
      recoveryCodesLeft
      authenticator
      passkeys {
        id
        name
        enrolledAt
        lastUsedAt
      }
      mustEnrol
      acting
      singleSignOn
    }
  }
`);

const SaveMyAddresses = graphql(`
  mutation SaveMyAddresses($input: AddressesInput!) {
    saveMyAddresses(input: $input) {
      ... on Viewer {
        id
        email
        mobile
      }
      ...RefusalPanel_refusal
    }
  }
`);

const TITLE = '我的账号';
const LABELS = { email: '工作邮箱', mobile: '手机号码' };

/** 我的账号: where one is notified of what waits, and how one signs in. New recovery codes stand alone, as they are printed. */
export function MyAccountPage() {
  useTitle(TITLE);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const asked = useDesk(MyAddressesQuery, {});
  const channels = useChannels();
  const close = useWayBack(() => setCodes([]));
  return (
    <>
      <DeskTop title={TITLE} note={ownAddressNote(channels)} />
      <DeskBody>
        {codes.length > 0 ? (
          <RecoveryCodesOnce codes={codes} onClose={close} />
        ) : (
          <Waiting asked={asked}>
            {({ viewer }) => (viewer ? <MyAccount viewer={viewer} onCodes={setCodes} /> : null)}
          </Waiting>
        )}
      </DeskBody>
    </>
  );
}

/** After the codes: back to where one was led here from. */
function useWayBack(otherwise: () => void) {
  const query = useSearchParams();
  const [, navigate] = useLocation();
  return () => (query.has('hui') ? navigate(returnPath(query), { replace: true }) : otherwise());
}

type Viewer = NonNullable<Data['viewer']>;

function MyAccount({ viewer, onCodes }: { viewer: Viewer; onCodes: OnCodes }) {
  const together = <SingleSignOn linked={viewer.singleSignOn} factors={viewer} />;
  const back = useSearchParams().has('tongyi');
  return (
    <>
      {back ? together : null}
      {viewer.mustEnrol ? (
        <Note tone="care" title="还差一步">
          本县要求工作人员都启用两步验证。请先启用，之后才能办理业务。
        </Note>
      ) : (
        <AddressesForm key={viewer.id} viewer={viewer} />
      )}
      {viewer.acting.map((said) => (
        <Note key={said}>{`${said}。办的事记在您名下；自己拟的，仍须由另一人审核。`}</Note>
      ))}
      <SecondFactor factors={viewer} onCodes={onCodes} />
      {back ? null : together}
      <p className="small">
        <a href={paths.password}>修改密码</a>
      </p>
    </>
  );
}

function AddressesForm({ viewer }: { viewer: Viewer }) {
  const record = { email: viewer.email ?? '', mobile: viewer.mobile ?? '' };
  const draft = useDraft(`my-addresses:${viewer.id}`, record);
  const command = useCommand(SaveMyAddresses, { onDone: () => draft.discard() });
  return (
    <Panel title="联系方式">
      <SaveForm
        label="联系方式"
        command={command}
        draft={draft}
        labels={LABELS}
        onSave={() => void command.run({ input: draft.values })}
      >
        <AddressFields values={draft.values} set={draft.set} fieldError={command.fieldError} />
      </SaveForm>
    </Panel>
  );
}
