import type { Page } from 'playwright';

/**
 * Drops a file on a page the way a person does.
 * @param place name of the region that takes it
 */
export async function dropFile(
  page: Page,
  place: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
  const region = page.getByRole('region', { name: place });
  await region.dispatchEvent('dragover', { dataTransfer: data });
  await region.dispatchEvent('drop', { dataTransfer: data });
}
