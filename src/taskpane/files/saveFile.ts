/**
 * Hands a file to the browser or the web view to save. In Excel on the web and in current web views on the desktop that is a
 * download; nothing tells whether the person kept it. docs/limits.md says where a web view refuses.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some web views read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
}

const MINUTE = 60_000;
