/** Elements that stand on lines of their own. */
const BLOCKS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'TR', 'DIV', 'TABLE', 'UL', 'OL', 'TBODY', 'THEAD']);

/**
 * The lines of a document. An entry of any list starts with a dash: the numbers of a list are not in the file's text,
 * and a number that is made up here could be taken for the number of a criterion.
 */
export function linesOfHtml(body: Element): string[] {
  const lines: string[] = [];
  for (const child of body.children) addLines(child, '', lines);
  return lines;
}

function addLines(element: Element, before: string, lines: string[]): void {
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      for (const entry of element.children) addLines(entry, '- ', lines);
      lines.push('');
      return;
    case 'TR':
      lines.push([...element.children].map((cell) => plain(cell.textContent)).join('\t'));
      return;
    case 'TABLE':
    case 'TBODY':
    case 'THEAD':
    case 'DIV':
      for (const child of element.children) addLines(child, before, lines);
      return;
    default: {
      const nested = [...element.children].filter(({ tagName }) => BLOCKS.has(tagName));
      const own = [...element.childNodes].filter((node) => !(nested as readonly ChildNode[]).includes(node));
      const text = own.map(textOf).join('');
      for (const line of text.split('\n')) {
        if (plain(line) !== '') lines.push(before + plain(line));
      }
      for (const child of nested) addLines(child, before, lines);
      if (nested.length === 0 && before === '') lines.push('');
    }
  }
}

function textOf(node: ChildNode): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.childNodes.length > 0) return [...node.childNodes].map(textOf).join('');
  return node.textContent ?? '';
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
