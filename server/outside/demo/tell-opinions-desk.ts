import { acceptComments } from '#server/domains/consultation/comment/accept-comments.ts';
import { assignComments } from '#server/domains/consultation/comment/assign-comments.ts';
import { clearText } from '#server/domains/consultation/comment/clear-text.ts';
import { proposeWithhold } from '#server/domains/consultation/comment/propose-withhold.ts';
import { HideReason } from '#server/law/consultation/comment-words.ts';
import { personalSpans } from '#server/law/people/mask-personal.ts';
import { clerkOf } from './desks.ts';
import { BUS } from './story-bus.ts';
import { kept, type Teller } from './teller.ts';

interface Received {
  id: string;
  version: number;
  status: string;
  text: string;
  show: boolean;
  cleared: boolean;
  hidden: boolean;
  assigned: boolean;
}

const CLERK = clerkOf(BUS.unit);
const COLLEAGUE = 'fagai2';
const AT_ONCE = 200;
/** Of so many, the first have been taken in hand; every so manieth of them is the colleague's; so many may be read. */
const TAKEN = 0.6;
const SHARE = 3;
const READ = 160;

const RECEIVED = `select c.id, s.version, s.status, c.text, c.show_text as show, s.text_cleared as cleared,
    s.hide_state is not null as hidden, s.assignee_id is not null as assigned
  from comment c join comment_state s on s.comment_id = c.id
  where c.consultation_id = $1 order by coalesce(c.received_on, (c.submitted_at at time zone 'Asia/Shanghai')::date), c.id`;

/** The desk in the middle of its work (承办单位办理中): most are taken in hand, a third is the colleague's, some may be read, the rude are proposed to be withheld. */
export async function handleOpinions(
  teller: Teller,
  { id, rest }: { id: string; rest: () => Promise<unknown> },
): Promise<void> {
  const all = await teller.rows<Received>(RECEIVED, [id]);
  const taken = all.slice(0, Math.ceil(all.length * TAKEN));
  const clerk = teller.as(CLERK);
  const several = async (chosen: readonly Received[], run: (ids: string[]) => Promise<unknown>) => {
    for (let first = 0; first < chosen.length; first += AT_ONCE) {
      await rest();
      await run(chosen.slice(first, first + AT_ONCE).map((one) => one.id));
    }
  };
  await several(
    taken.filter(({ status }) => status === 'RECEIVED'),
    async (ids) => kept(await acceptComments(clerk, id, ids)),
  );
  const colleague = teller.people.get(COLLEAGUE)?.id ?? null;
  await several(
    taken.filter(({ assigned }, index) => index % SHARE === 0 && !assigned),
    async (ids) => kept(await assignComments(clerk, id, ids, colleague)),
  );
  await read(teller, await teller.rows<Received>(RECEIVED, [id]), rest);
}

/** One by one, as a clerk reads them. */
async function read(teller: Teller, all: readonly Received[], rest: () => Promise<unknown>): Promise<void> {
  const clerk = teller.as(CLERK);
  for (const { id, version } of all.filter((one) => /骗子/.test(one.text) && !one.hidden))
    kept(await proposeWithhold(clerk, id, version, HideReason.ABUSE, '含有辱骂他人的内容'));
  const readable = all.filter(
    ({ status, show, text }) => status === 'UNDER_REVIEW' && show && text !== '' && !/骗子/.test(text),
  );
  // Who left a number in the text is among those who may be read: the number is not.
  const numbered = readable.filter(({ text }) => personalSpans(text).length > 0);
  const chosen = new Set([...readable.filter((_, index) => index % 4 === 0).slice(0, READ), ...numbered]);
  let done = 0;
  for (const { id, version, cleared } of chosen) {
    if (cleared) continue;
    if (done % 10 === 0) await rest();
    done += 1;
    kept(await clearText(clerk, id, version));
  }
}
