/** One thing that is wrong in the tables, and the place where an editor finds it. */
export interface Problem {
  /** The path as the editor knows it: `data/branches.csv`. */
  readonly file: string;
  /** Line in the file, the header being 1; null when the file as a whole is meant. */
  readonly line: number | null;
  /** Name of the column; null when the line as a whole is meant. */
  readonly column: string | null;
  /** What stands in the cell; null when nothing does. */
  readonly value: string | null;
  /** What is wrong, what was expected and, where one is near, the valid value that was meant. */
  readonly message: string;
}

/** `data/branches.csv:17 place: 'ikst' is neither in …`: one line that names the place, then the problem. */
export function formatProblem({ file, line, column, value, message }: Problem): string {
  const place = `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}`;
  return `${place}: ${value === null ? '' : `'${value}' `}${message}`;
}

/** Gathers every problem of a reading, so that an editor sees all of them at once. */
export class ProblemLog {
  readonly #problems: Problem[] = [];

  add(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** Whether anything has been found wrong in the file so far; what is computed from it is then not worth checking. */
  concerns(file: string): boolean {
    return this.#problems.some((problem) => problem.file === file);
  }

  /** All problems, by file and then by line; those of one line in the order they were found. */
  sorted(): readonly Problem[] {
    return [...this.#problems].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
    );
  }
}
