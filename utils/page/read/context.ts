import type { Conditions, PageDefinition, SiteDefinition } from '../../sites/definition.ts';

/** What one reading shares: lookups are built once and thrown away with it. */
export type Context = {
  definition: SiteDefinition;
  page: PageDefinition;
  document: Document;
  /** Epoch ms, for dates without a year. */
  now: number | undefined;
  /** Told which strategy of which part found how much. */
  explain: ((line: string) => void) | undefined;
  labels: Map<Node, Map<string, Element[]>>;
  words?: Set<string>;
  odd: Map<Node[], Element | null>;
  /** Condition of `condition.ts`, handed in so that paths and conditions can use each other. */
  holds(scope: Scope, conditions: Conditions, rows: Node[]): boolean;
  /** Name of the open conversation's customer. */
  customer: string | null;
};

/** One row, or the page: the nodes a path starts from. */
export type Scope = Node[];
