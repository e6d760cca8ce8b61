import { dayOf, groupedCode, longDate, shortDate } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Pin } from '#client/ui/Receipt.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { ALL_MY_DATA, MINE_FORGET, MY_COMMENT } from '../addresses.ts';
import type { Credential } from './credential.ts';
import { OfReceipt } from './OfReceipt.tsx';
import { type AnyReceiptPart, type Held, titleOf } from './receipt-part.ts';

/** A receipt that this device remembers; without what it opens, its record is gone. */
export interface KeptReceipt {
  credential: Credential;
  found: { part: AnyReceiptPart; mine: Held } | null;
}
type Found = KeptReceipt & { found: NonNullable<KeptReceipt['found']> };

const isFound = (one: KeptReceipt): one is Found => one.found !== null;
const listedOf = ({ found: { part, mine } }: Found) => part.listed(mine);

/** All that this device remembers: what waits for the person first, then the last received. */
export function KeptList({ kept }: { kept: readonly KeptReceipt[] }) {
  if (kept.length === 0) return <Nothing />;
  const found = kept
    .filter(isFound)
    .toSorted((one, other) => listedOf(other).received.localeCompare(listedOf(one).received));
  const waiting = found.filter((one) => listedOf(one).waits);
  const others = found.filter((one) => !listedOf(one).waits);
  const gone = kept.filter((one) => !isFound(one));
  return (
    <>
      <Group id="yaoban" title="要办的" list={waiting} />
      <Group id="jilu" title="提交过的" list={others} />
      {gone.length > 0 ? <Gone list={gone} /> : null}
      <p className="row">
        <ButtonLink look="quiet" href={ALL_MY_DATA}>
          全部资料：打印、下载、删除
        </ButtonLink>
        <ButtonLink look="quiet" href={MINE_FORGET}>
          全部忘记
        </ButtonLink>
      </p>
    </>
  );
}

const Nothing = () => (
  <Empty title="这台设备还没有记住回执" level={2}>
    <p>提意见、报名、反映问题以后，回执会自动记在这里，不用抄号码。</p>
    <p>换了设备、清过浏览器的，凭回执上的两个号码在下面查。</p>
  </Empty>
);

const Group = ({ id, title, list }: { id: string; title: string; list: readonly Found[] }) =>
  list.length === 0 ? null : (
    <Section id={id} title={title} rule>
      <Ruled>
        {list.map((one) => (
          <Item key={one.credential.receiptNo} {...one} />
        ))}
      </Ruled>
    </Section>
  );

/** One receipt: the sentence that matters, one button; the rest is text. */
function Item({ credential, found: { part, mine } }: Found) {
  const { matter, received, next, waits } = part.listed(mine);
  const deeds = part.deeds?.(mine) ?? [];
  const [first] = deeds;
  const others = waits ? deeds.slice(1) : deeds;
  const day = dayOf(received);
  return (
    <RuledItem margin={<Daymark mark={shortDate(day)} note={day.slice(0, 4)} dateTime={day} />}>
      <ItemTitle>{matter}</ItemTitle>
      <ItemMeta
        items={[titleOf(part, mine), part.head(mine).tag, `编号 ${groupedCode(credential.receiptNo)}`]}
      />
      <p>{next}</p>
      <form method="post" action={MY_COMMENT} className="row gap-top">
        <OfReceipt no={credential.receiptNo} />
        <Button type="submit" look={waits ? 'solid' : 'quiet'} name="step" value={MINE_STEP} about={matter}>
          {waits && first ? first.label : '查看'}
        </Button>
        {others.map((deed) => (
          <Button
            key={deed.label}
            type="submit"
            look="text"
            name="step"
            value={'href' in deed ? deed.href : MINE_STEP}
            about={matter}
          >
            {deed.label}
          </Button>
        ))}
      </form>
      <More row summary="查看查询码、不再记住">
        <p>
          <Pin>{credential.lookupCode}</Pin>
        </p>
        <ForgetOne no={credential.receiptNo} about={`${matter}，${longDate(day)}`} />
      </More>
    </RuledItem>
  );
}

const MINE_STEP = 'open';

const ForgetOne = ({ no, about }: { no: string; about: string }) => (
  <form method="post" action={MY_COMMENT}>
    <OfReceipt no={no} />
    <Button type="submit" look="text" name="step" value="forget" about={about}>
      不再记住
    </Button>
  </form>
);

/** Its record was deleted when its time was over, or is not there after a restore. */
const Gone = ({ list }: { list: readonly KeptReceipt[] }) => (
  <Section id="meiyou" title="已经没有记录的" rule>
    <p className="gap-below">保存期满删除的，或者已经更换了号码的，这里不再能打开。</p>
    <ul className="stack">
      {list.map(({ credential: { receiptNo } }) => (
        <li key={receiptNo}>
          编号 {groupedCode(receiptNo)}
          <ForgetOne no={receiptNo} about={groupedCode(receiptNo)} />
        </li>
      ))}
    </ul>
  </Section>
);
