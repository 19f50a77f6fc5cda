/** A look into closed shadow roots, which only the developer tools' protocol has. */
import type { CDPSession, Page } from '@playwright/test';

export interface AccessibleNode {
  role: string;
  name: string;
  focused: boolean;
}

/** What assistive technology is told of a page, closed shadow roots included. */
export async function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      focused: properties?.some((each) => each.name === 'focused' && each.value.value === true) ?? false,
    }));
}

/** What has the focus, as assistive technology is told; the innermost. */
export async function focusedNode(page: Page): Promise<AccessibleNode | undefined> {
  const nodes = await accessibleNodes(page);
  return nodes.findLast(({ focused, role }) => focused && role !== 'RootWebArea');
}

/** The markup inside the closed shadow root of the last element under `<html>`. */
export async function insideOfCard(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const shadow = html?.children?.at(-1)?.shadowRoots?.[0];
  if (!shadow) throw new Error('No card is open.');
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: shadow.nodeId });
  await session.detach();
  return outerHTML;
}
