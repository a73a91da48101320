import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { embedScript, embedScriptLimit } from '../../../src/build/embedScript.ts';

describe('embed.js', () => {
  it('is a classic script of at most 1.5 kB that leaves no name behind', async () => {
    const code = await embedScript(process.cwd());
    expect(embedScriptLimit).toBe(1500);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(embedScriptLimit);
    // A module's code would not compile as a script.
    expect(() => new Script(code)).not.toThrow();
    expect(code).toMatch(/^\(function\(\)\{[^]*\}\)\(\);\s*$/);
  });
});
