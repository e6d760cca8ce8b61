import { nameOf } from '#server/ground/kernel/action-words.ts';
import { AuditEvent } from '#schema/audit/audit-event.ts';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import { rowScope } from '#server/ground/kernel/define-command.ts';
import { defineBatchCommand, type Entry } from '#server/ground/kernel/define-batch-command.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import { Command } from '#server/ground/kernel/command.ts';
import { recordChange } from '#server/ground/kernel/content.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound, tryLater } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { noticeInForce } from '#server/ground/kernel/notice-in-force.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { Refusal } from '#server/law/refusal.ts';
import {
  demandSameContent,
  type Keyed,
  keyOf,
  pairOf,
  requestHashOf,
} from '#server/engines/receipt/request.ts';
import { signUpsWithKeys } from './own-sign-up.ts';
import type { SeatedKind, SeatGroupFacts } from './sign-up-kind.ts';
import { storeArrivals } from './store-arrivals.ts';
import { seatsInHand } from './waiting-line.ts';

/** Fields sent by everybody who signs up online. */
interface Online extends Keyed {
  readonly noticeVersion: number;
}

/** SQLSTATE of a row that stands already: on another server the same contact was a moment faster. */
const UNIQUE_VIOLATION = '23505';
// All compete for the same seats: a second transaction would only wait for the first.
const QUEUE = { width: 1, relief: 0, most: 250, queue: 5000, patience: 8000 };

/**
 * Makes the command by which the public signs up (网上报名): at the opening minute all who come together are seated in one
 * transaction, in the order in which the server heard them; who finds no seat waits.
 */
export function onlineSignUp<Input extends Online, Group extends SeatGroupFacts, Receipt extends object>(
  kind: SeatedKind<Input, Group, Receipt>,
) {
  return defineBatchCommand<[Input], Input, Receipt | Refusal>(kind.action, anyone, {
    prepare: (_: Context, input: Input) => {
      keyOf(input);
      return Promise.resolve({ item: input });
    },
    commit: (services, entries) => signUpTogether(services, kind, entries),
    explain: (context, input) => leftOut(context, kind, input),
    about: (input) => ({ targetKind: 'seatGroup', targetId: kind.address(input) }),
    lane: QUEUE,
  });
}

/** Why nothing was stored: the same was sent before, its key carried something else, or there are no such seats. */
function leftOut<Input extends Online, Group extends SeatGroupFacts, Receipt>(
  context: Context,
  kind: SeatedKind<Input, Group, Receipt>,
  input: Input,
): Promise<Receipt> {
  return readAsSystem(context, async (db) => {
    const { seal } = context.services;
    const [earlier] = await signUpsWithKeys(db, [keyOf(input)]);
    if (earlier) {
      demandSameContent(earlier.requestHash, requestHashOf(seal, kind.request, input));
      const { now } = await rulesOf(db);
      return kind.receipt(db, earlier, pairOf(seal, earlier.receiptNo, input), now);
    }
    if (!(await kind.open(db, kind.address(input)))) throw notFound('该场次的名额');
    throw tryLater('刚才没有提交成功，请再试一次。', 1);
  });
}

type Answer<Receipt> = Receipt | Refusal | null;

/** One transaction for all who came together (合批报名): changes and audit rows are committed with one another. */
export async function signUpTogether<Input extends Online, Group extends SeatGroupFacts, Receipt>(
  services: Services,
  kind: SeatedKind<Input, Group, Receipt>,
  entries: readonly Entry<Input>[],
): Promise<Answer<Receipt>[]> {
  const context = systemContext(services);
  const command = new Command(context, nameOf(kind.action));
  const em = services.database.em.fork({ session: { variables: rowScope(context, anyone) } });
  try {
    const answers = await em.transactional(async (inner) => {
      command.begin(inner, await rulesOf(inner.getKysely()));
      const all = await inTurn(command, kind, entries);
      await recordChange(command.db, [...command.scopes]);
      return all;
    });
    services.content.bump(command.scopes);
    return answers;
  } catch (error) {
    if (entries.length === 1 && (error as { code?: unknown }).code === UNIQUE_VIOLATION) return [null];
    throw error;
  }
}

/** Each line of seats for itself, always in the same order, so that two servers never wait for each other. */
async function inTurn<Input extends Online, Group extends SeatGroupFacts, Receipt>(
  command: Command,
  kind: SeatedKind<Input, Group, Receipt>,
  entries: readonly Entry<Input>[],
): Promise<Answer<Receipt>[]> {
  const answers = new Map<Entry<Input>, Answer<Receipt>>();
  const noticeVersion = await noticeInForce(command.db);
  const byAddress = Map.groupBy(entries, ({ item }) => kind.address(item));
  for (const address of [...byAddress.keys()].sort()) {
    const seen = await kind.open(command.db, address);
    if (!seen) continue;
    const group = await seatsInHand(command, kind, seen.id);
    const mine = byAddress.get(address) ?? [];
    const way = { channel: CommentChannel.WEB, noticeVersion, recordedById: null };
    const arrivals = mine.map(({ item }) => ({ input: item, way, shownNotice: item.noticeVersion }));
    const answered = await storeArrivals(command, kind, group, arrivals);
    mine.forEach((entry, index) => {
      const one = answered[index];
      answers.set(entry, one?.answer ?? null);
      if (one?.stored) record(command, kind, group, entry, one.answer as { receiptNo?: string });
    });
    await command.em.flush();
  }
  return entries.map((entry) => answers.get(entry) ?? null);
}

const record = <Input extends Online, Group extends SeatGroupFacts, Receipt>(
  command: Command,
  kind: SeatedKind<Input, Group, Receipt>,
  group: Group,
  { audit }: Entry<Input>,
  { receiptNo }: { receiptNo?: string },
) =>
  command.em.create(AuditEvent, {
    ...audit,
    action: nameOf(kind.action),
    outcome: AuditOutcome.DONE,
    targetKind: kind.subject,
    targetId: group.subjectId,
    detail: `${group.no} ${receiptNo ?? ''}`,
    at: group.now,
  });
