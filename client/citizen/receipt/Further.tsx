import type { ReactNode } from 'react';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Pin } from '#client/ui/Receipt.tsx';
import { words } from '#client/words.ts';
import { MINE, MY_COMMENT, MY_DATA } from '../addresses.ts';
import type { Credential } from './credential.ts';

interface FurtherProps {
  /** Opened by these codes; whether this device remembers them. */
  credential: Credential | null;
  kept: boolean;
  /** A file to keep. */
  children: ReactNode;
}

/** Less often wanted, all in one style: the paper to keep, all data, the codes, this device. Within the page's form. */
export const Further = ({ credential, kept, children }: FurtherProps) => (
  <>
    <p className="row" data-island="print" data-wake="idle">
      {children}
      <ButtonLink look="text" href={MY_DATA}>
        {words.actions.ownData}
      </ButtonLink>
      {credential ? <OnThisDevice kept={kept} /> : null}
      <Button type="submit" look="text" name="step" value="leave">
        退出查询
      </Button>
    </p>
    {credential ? (
      <More row summary="查看查询码">
        <p>
          <Pin>{credential.lookupCode}</Pin>
        </p>
      </More>
    ) : null}
  </>
);

/** Whether this device shall remember the receipt. */
const OnThisDevice = ({ kept }: { kept: boolean }) => (
  <Button
    type="submit"
    look="text"
    formAction={kept ? MY_COMMENT : MINE}
    name="step"
    value={kept ? 'forget' : 'keep'}
  >
    {kept ? '不要记住（公用设备）' : '在这台设备上记住'}
  </Button>
);
