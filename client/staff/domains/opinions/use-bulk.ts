import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { type Fault, faultOf } from '#client/staff/ground/frame/fault.ts';
import type { Outcome } from '#client/staff/ground/frame/run-command.ts';
import { type Course, courseOf, goOn, type Undone, type Unit } from './bulk-batches.ts';
import type { ExportWish } from './export-pages.ts';
import { allRows, type PickedRow } from './picked-rows.ts';
import type { Selection } from './use-selection.ts';

/** An action on many. */
export interface BulkDeed {
  run: (ids: string[]) => Promise<Outcome<unknown>>;
  said: (count: number) => string;
}

/** The comments it is for. */
type PickedOf = Pick<Selection, 'picked' | 'whole' | 'set'>;

interface State {
  busy: boolean;
  /** How far it is: read, or decided; null between runs. */
  progress: { label: string; value: number; max: number } | null;
  said: string;
  undone: readonly Undone[];
  fault: Fault | null;
}

export interface Bulk extends State {
  /** The comments picked, all that match where that is what was picked; null once stopped. */
  rows: () => Promise<readonly PickedRow[] | null>;
  start: (deed: BulkDeed, units: readonly Unit[]) => Promise<void>;
  stop: () => void;
  /** Goes on where it was stopped or failed; nothing is done twice. */
  resume: (() => void) | null;
}

interface Kept {
  deed: BulkDeed;
  course: Course;
  of: number;
}

const IDLE: State = { busy: false, progress: null, said: '', undone: [], fault: null };

const leftIn = ({ left }: Course) => left.reduce((sum, units) => sum + units.length, 0);

const far = ({ course, of }: Kept): State => ({
  ...IDLE,
  busy: true,
  progress: { label: '已办理', value: of - leftIn(course), max: of },
  undone: course.undone,
});

/** At most one run at a time counts; any other one has been stopped. */
function useRuns() {
  const run = useRef(0);
  useEffect(() => () => void (run.current += 1), []);
  return {
    end: () => void (run.current += 1),
    /** Begins one; says whether it still counts. */
    begin: () => {
      run.current += 1;
      const mine = run.current;
      return () => run.current === mine;
    },
  };
}

/** All that match; none where they could not be read to the end. */
async function readAll(client: ApolloClient, wish: ExportWish, onRead: (count: number) => boolean) {
  try {
    return { found: await allRows(client, wish, onRead), fault: null };
  } catch (error) {
    return { found: null, fault: faultOf(error) };
  }
}

/** Carries a course on as long as it counts; each step is handed up. */
async function carried(from: Kept, counts: () => boolean, onStep: (now: Kept) => void) {
  let now = from;
  for await (const { course, outcome } of goOn(from.course, from.deed.run)) {
    now = { ...from, course };
    onStep(now);
    if ('fault' in outcome) return { now, fault: outcome.fault };
    if (!counts()) break;
  }
  return { now, fault: null };
}

function resultOf({ deed, course }: Kept, fault: Fault | null): State {
  const left = leftIn(course);
  const said = `${deed.said(course.done)}${left > 0 ? `，还有${left}条没有办` : ''}`;
  return {
    ...IDLE,
    said: course.done > 0 || course.undone.length === 0 ? said : '',
    undone: course.undone,
    fault,
  };
}

/** 批量办理: in batches, with its progress told; leaving the desk ends it after the batch under way. */
export function useBulk(selection: PickedOf, wish: ExportWish, total: number): Bulk {
  const client = useApolloClient();
  const [state, setState] = useState(IDLE);
  const [kept, setKept] = useState<Kept | null>(null);
  const runs = useRuns();

  async function rows() {
    if (!selection.whole) return selection.picked;
    const counts = runs.begin();
    const read = (value: number) => {
      if (counts()) setState({ ...IDLE, busy: true, progress: { label: '已清点', value, max: total } });
      return counts();
    };
    read(0);
    const { found, fault } = await readAll(client, wish, read);
    if (counts()) setState({ ...IDLE, fault });
    return found;
  }

  async function carryOn(from: Kept) {
    const counts = runs.begin();
    setState(far(from));
    const { now, fault } = await carried(from, counts, (step) => {
      setKept(step);
      if (counts()) setState(far(step));
    });
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    if (leftIn(now.course) === 0) setKept(null);
    if (leftIn(now.course) === 0 && now.course.undone.length === 0) selection.set([]);
    setState(resultOf(now, fault));
  }
  return {
    ...state,
    rows,
    start: (deed, units) => carryOn({ deed, course: courseOf(units), of: units.length }),
    stop: () => {
      runs.end();
      if (!kept) setState(IDLE);
    },
    resume: kept && !state.busy ? () => void carryOn(kept) : null,
  };
}
