/** A row of a table as it stands in the file. */
export type TableRow = {
  /** Row of the sheet or line of the text where it begins, from 1. */
  line: number;
  /** Trimmed; may be shorter than the header. */
  cells: string[];
};

/** Some rows and how much of the file was read when they were complete, from 0 to 1. */
export type RowBatch = { rows: TableRow[]; share: number };
