/** Ends the present task: whoever typed, clicked or scrolled meanwhile goes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
