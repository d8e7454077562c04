import type { CDPSession, Page } from 'playwright';
import { until } from './until.ts';

type Node = {
  nodeId: number;
  localName: string;
  children?: Node[];
  shadowRoots?: Node[];
  shadowRootType?: string;
  contentDocument?: Node;
};
export type Box = { x: number; y: number; width: number; height: number };

/**
 * Looks into our closed shadow roots the way only a debugger can. Playwright's own locators stop at
 * a closed root, and opening it for tests would ship another path than the one tested.
 */
export class Shadow {
  readonly #page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Number of nodes that match in all of our roots. */
  async count(selector: string): Promise<number> {
    return (await this.#all(selector)).length;
  }

  /** innerText of every match, in document order. */
  async texts(selector: string): Promise<string[]> {
    const ids = await this.#all(selector);
    return Promise.all(
      ids.map((id) => this.#call<string>(id, 'function(){return this.innerText}')),
    );
  }

  /** innerText of the first match; waits for it. */
  async text(selector: string): Promise<string> {
    return this.#call<string>(await this.#first(selector), 'function(){return this.innerText}');
  }

  /** Waits until a match exists whose text contains `part`. */
  async waitFor(selector: string, part = '', timeoutMs?: number): Promise<void> {
    await until(
      `${selector} "${part}"`,
      async () => (await this.texts(selector)).some((text) => text.includes(part)),
      timeoutMs,
    );
  }

  /** Waits until nothing matches. */
  async waitGone(selector: string, timeoutMs?: number): Promise<void> {
    await until(`${selector} gone`, async () => (await this.count(selector)) === 0, timeoutMs);
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    const source = `function(){return this.getAttribute(${JSON.stringify(name)})}`;
    return this.#call<string | null>(await this.#first(selector), source);
  }

  /** Border box in CSS px of the viewport. */
  async box(selector: string, index = 0): Promise<Box> {
    return this.#call<Box>(
      await this.#first(selector, index),
      'function(){const r=this.getBoundingClientRect();return {x:r.x,y:r.y,width:r.width,height:r.height}}',
    );
  }

  /** A real mouse click on the middle of a match whose text contains `part`. */
  async click(selector: string, part = ''): Promise<void> {
    const { x, y, width, height } = await until(`${selector} "${part}" to click`, async () => {
      const texts = await this.texts(selector);
      const index = texts.findIndex((text) => text.includes(part));
      if (index < 0) return null;
      const box = await this.box(selector, index);
      return box.width > 0 && box.height > 0 ? box : null;
    });
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }

  async hover(selector: string): Promise<void> {
    const { x, y, width, height } = await this.box(selector);
    await this.#page.mouse.move(x + width / 2, y + height / 2);
  }

  /** Role and name of every node of the accessibility tree, also inside closed roots. */
  async accessibility(): Promise<{ role: string; name: string }[]> {
    const session = await this.#open();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({ role: String(node.role?.value), name: String(node.name?.value ?? '') }));
  }

  async #open(): Promise<CDPSession> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  async #all(selector: string): Promise<number[]> {
    const session = await this.#open();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: number[] = [];
    for (const shadow of closedRoots(root as Node)) {
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: shadow.nodeId,
        selector,
      });
      found.push(...nodeIds);
    }
    return found;
  }

  #first(selector: string, index = 0): Promise<number> {
    return until(selector, async () => (await this.#all(selector))[index]);
  }

  async #call<T>(nodeId: number, functionDeclaration: string): Promise<T> {
    const session = await this.#open();
    const { object } = await session.send('DOM.resolveNode', { nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration,
      returnByValue: true,
    });
    return result.value as T;
  }
}

function closedRoots(node: Node): Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(closedRoots)];
}
