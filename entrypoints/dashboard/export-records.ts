import { readRecordPage } from './record-page.ts';

/** Saves all records about me as JSON lines, not only what is on the screen; each with the name it stands under. */
export async function exportRecords(): Promise<void> {
  const lines: string[] = [];
  let page = await readRecordPage(null, 200);
  for (;;) {
    for (const { event, name } of page.rows) lines.push(JSON.stringify({ ...event, name }));
    const last = page.rows.at(-1);
    if (!last) break;
    page = await readRecordPage(last.event, 200);
  }
  const type = 'application/x-ndjson';
  const url = URL.createObjectURL(new Blob([`${lines.join('\n')}\n`], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'yaogui-records.ndjson';
  link.click();
  URL.revokeObjectURL(url);
}
