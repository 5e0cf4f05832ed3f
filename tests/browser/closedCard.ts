import type { CDPSession, Page } from 'playwright-core';
import { until } from '../../scripts/takePictures.mjs';

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  /** Names and values by turns. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** An element's part of the accessibility tree. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

/**
 * An element of ours in a page, the open card or the list of findings, seen by the developer tools: its shadow root is
 * closed to everything else.
 */
export class ClosedCard {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly kind: 'card' | 'list',
  ) {}

  static async on(page: Page, kind: 'card' | 'list' = 'card'): Promise<ClosedCard> {
    return new ClosedCard(page, await page.context().newCDPSession(page), kind);
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
    await this.clickWhere(label, (button) => textOf(button) === label);
  }

  /** Clicks the button that has a picture, by the label that it has for a screen reader. */
  async clickLabelled(label: string): Promise<void> {
    await this.clickWhere(label, ({ attributes = [] }) => attributes.includes(label));
  }

  private async clickWhere(label: string, isIt: (button: DomNode) => boolean): Promise<void> {
    const host = await this.host();
    const button = host && nodesOf(host).find((node) => node.nodeName === 'BUTTON' && isIt(node));
    if (!button) throw new Error(`The card has no button "${label}".`);
    const { model } = await this.session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** The sizes of all its buttons, by their words or their labels. */
  async buttons(): Promise<{ name: string; width: number; height: number }[]> {
    const host = await this.host();
    const buttons = host === null ? [] : nodesOf(host).filter(({ nodeName }) => nodeName === 'BUTTON');
    return Promise.all(
      buttons.map(async (node) => {
        const { model } = await this.session.send('DOM.getBoxModel', { nodeId: node.nodeId });
        return { name: textOf(node) || node.nodeName, width: model.width, height: model.height };
      }),
    );
  }

  /** What a screen reader is given of the element's inside, in order. */
  async accessibilityTree(): Promise<AccessibleNode[]> {
    await this.session.send('Accessibility.enable');
    const host = await this.host();
    const inside = host === null ? [] : nodesOf(host).slice(1);
    const order = inside.map(({ backendNodeId }) => backendNodeId);
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes
      .map((node) => ({ ...node, at: order.indexOf(node.backendDOMNodeId ?? -1) }))
      .filter(({ at, ignored }) => !ignored && at >= 0)
      .toSorted((a, b) => a.at - b.at)
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
      .filter(({ role }) => role !== 'generic' && role !== 'none');
  }

  /** Opens the closed root to scripts of the page, so that a checker of accessibility can look into it. */
  async expose(): Promise<void> {
    // The card's code comes when it is first wanted.
    const host = await until(async () => {
      const found = await this.host();
      return found?.shadowRoots?.[0] === undefined ? null : found;
    }, 'the element with a closed tree');
    const [root] = host.shadowRoots ?? [];
    if (root === undefined) throw new Error('There is no such element.');
    const [element, inside] = await Promise.all([this.remote(host.nodeId), this.remote(root.nodeId)]);
    await this.session.send('Runtime.callFunctionOn', {
      objectId: element,
      functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root }) }',
      arguments: [{ objectId: inside }],
    });
  }

  private async remote(nodeId: number): Promise<string> {
    const { object } = await this.session.send('DOM.resolveNode', { nodeId });
    return object.objectId ?? '';
  }

  private async host(): Promise<DomNode | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const isHost = ({ attributes = [] }: DomNode): boolean =>
      attributes[attributes.indexOf('data-on-record') + 1] === this.kind &&
      attributes.includes('data-on-record');
    return nodesOf(root as DomNode).find(isHost) ?? null;
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
