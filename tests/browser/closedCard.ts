import type { CDPSession, Page } from 'playwright-core';
import { until } from '../../scripts/takePictures.mjs';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The open card of a page, seen by the developer tools: its shadow root is closed to everything else. */
export class ClosedCard {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<ClosedCard> {
    return new ClosedCard(page, await page.context().newCDPSession(page));
  }

  /** The card's text, or null where none is open. */
  async text(): Promise<string | null> {
    const host = await this.host();
    return host === null ? null : textOf(host);
  }

  async waitForText(part: string): Promise<string> {
    return until(async () => {
      const text = await this.text();
      return text?.includes(part) ? text : null;
    }, `a card that says "${part}"`);
  }

  /** Clicks the button that says so, with the real pointer. */
  async click(label: string): Promise<void> {
    const host = await this.host();
    const button = host && nodesOf(host).find((node) => node.nodeName === 'BUTTON' && textOf(node) === label);
    if (!button) throw new Error(`The card has no button "${label}".`);
    const { model } = await this.session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  private async host(): Promise<DomNode | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return nodesOf(root as DomNode).find(({ attributes }) => attributes?.includes('data-on-record')) ?? null;
  }
}

function nodesOf(node: DomNode): DomNode[] {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [node, ...inside.flatMap(nodesOf)];
}

function textOf(node: DomNode): string {
  const texts = nodesOf(node).filter(({ nodeName }) => nodeName === '#text');
  return texts.map(({ nodeValue }) => nodeValue).join('');
}
