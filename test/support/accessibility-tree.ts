import { cdp } from 'vitest/browser';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** The part of the protocol that is asked, which the types of the test runner leave out. */
interface AccessibilitySession {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: FrameTree }>;
  send(
    method: 'Accessibility.getFullAXTree',
    params: { frameId: string },
  ): Promise<{ nodes: readonly AxNode[] }>;
}

/**
 * What a screen reader meets on the page, in its order, as Chromium computes it: texts, and the role
 * and name of everything that has one, as `link "Open viewer"`.
 */
export async function accessibilityTree(): Promise<readonly string[]> {
  const session = cdp() as unknown as AccessibilitySession;
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = framesOf(frameTree).find(({ url }) => url === location.href);
  if (!frame) throw new Error('the frame of the test was not found');
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = node.name?.value ?? '';
    if (!node.ignored && role === 'StaticText') lines.push(name.trim());
    else if (!node.ignored && name !== '' && !SILENT.has(role)) lines.push(`${role} "${name}"`);
    if (role !== 'StaticText') for (const child of node.childIds ?? []) visit(child);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId);
  return lines.filter((line) => line !== '');
}

const SILENT = new Set(['RootWebArea', 'InlineTextBox', 'none', 'generic']);

function framesOf(tree: FrameTree): readonly FrameTree['frame'][] {
  return [tree.frame, ...(tree.childFrames ?? []).flatMap(framesOf)];
}
