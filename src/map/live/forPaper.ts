import { flushSync } from 'svelte';
import type { FrameBox } from '../frameBox.ts';

interface MovableFrame {
  show(box: FrameBox | null): void;
  now(): FrameBox | null;
}

/** Prints the still map where it starts, wherever the live map has been moved to; returns how to stop. */
export function forPaper(frame: MovableFrame): () => void {
  let moved: FrameBox | null = null;
  const before = () => {
    moved = frame.now();
    flushSync(() => frame.show(null));
  };
  const after = () => frame.show(moved);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
