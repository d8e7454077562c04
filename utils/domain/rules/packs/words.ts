/** Word lists are written as running text; a pack holds the array. */
export const words = (text: string): string[] => text.trim().split(/\s+/);
