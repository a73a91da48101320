/** Whether the long run was asked for: it tries every combination, `npm test` only those that stand for the rest. */
export const isLong = process.env['TEST_EXTENT'] === 'long';

/** What only the long run tries: nothing otherwise. */
export const inLongRun = <Row>(further: readonly Row[]): readonly Row[] => (isLong ? further : []);
