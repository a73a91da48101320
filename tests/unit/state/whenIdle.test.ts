import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../src/state/whenIdle.ts';

const task = vi.fn();

beforeEach(() => {
  task.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what can wait, in a browser that says when it is idle', () => {
  const ask = vi.fn(() => 7);
  const callOff = vi.fn();

  beforeEach(() => {
    vi.stubGlobal('window', { requestIdleCallback: ask });
    vi.stubGlobal('requestIdleCallback', ask);
    vi.stubGlobal('cancelIdleCallback', callOff);
  });

  it('waits for that, and no longer than four seconds', () => {
    whenIdle(task);
    expect(ask).toHaveBeenCalledWith(task, { timeout: 4000 });
    vi.runAllTimers();
    expect(task).not.toHaveBeenCalled();
  });

  it('can be called off', () => {
    whenIdle(task)();
    expect(callOff).toHaveBeenCalledWith(7);
  });
});

describe('what can wait, in a browser that does not say', () => {
  beforeEach(() => {
    vi.stubGlobal('window', {});
  });

  it('waits half a second', () => {
    whenIdle(task);
    vi.advanceTimersByTime(499);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('can be called off', () => {
    whenIdle(task)();
    vi.runAllTimers();
    expect(task).not.toHaveBeenCalled();
  });
});
