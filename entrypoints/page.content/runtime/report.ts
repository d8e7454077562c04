const seen = new Set<string>();

/** The one place for errors nobody expected: once per stack, with the part it happened in. */
export function report(part: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (seen.has(stack) || seen.size > 50) return;
  seen.add(stack);
  console.warn(`[药规] ${part}:`, error);
}

/** Runs a part so that its fault stops neither the others nor the page. */
export function guard(part: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    report(part, error);
  }
}
