/** Waits for a moment in which nothing else wants the processor: what was measured beside other work means little. */
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** How long the processor is watched, milliseconds. */
const glance = 150;
/** Share of all cores that others may take. */
const littleWork = 0.2;

interface Spent {
  readonly busy: number;
  readonly all: number;
}

function spent(): Spent {
  const times = cpus().map((core) => core.times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  const all = times.reduce(
    (sum, { user, nice, sys, idle: unused, irq }) => sum + user + nice + sys + unused + irq,
    0,
  );
  return { busy: all - idle, all };
}

/** The share of all cores that is at work during a glance, 0 to 1. */
async function workAround(): Promise<number> {
  const before = spent();
  await pause(glance);
  const after = spent();
  return after.all === before.all ? 0 : (after.busy - before.busy) / (after.all - before.all);
}

/** Waits until the machine is quiet, but no longer than `patience` milliseconds. Returns whether it became so. */
export async function quiet(patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  do {
    if ((await workAround()) <= littleWork) return true;
  } while (Date.now() < end);
  return false;
}
