import { normalise } from '../../text/normalise.ts';
import type { RunRule } from '../kinds/kind.ts';

/** A drug's title must carry its generic name. Asked only where the generic name is known. */
export const nameInTitle: RunRule = ({ listing }) => {
  const { title, genericName } = listing?.fields ?? {};
  if (!title?.trim() || !genericName?.trim()) return [];
  const bare = (text: string) => normalise(text).text.replace(/[^\u4e00-\u9fffa-z0-9]/g, '');
  const [name, whole] = [bare(genericName), bare(title)];
  if (name === '' || whole.includes(name)) return [];
  return [{ field: 'title', span: null, values: { name: genericName.trim() } }];
};
