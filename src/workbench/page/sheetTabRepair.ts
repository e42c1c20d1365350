/**
 * Univer lets the browser edit the name of a sheet in place, which swaps the text node that React put there. When React
 * later takes that tab away, it asks for the node that is gone, throws, and the whole grid disappears. Nodes that are gone
 * already count as removed.
 */
export function tolerateSwappedTabNames(): void {
  const remove = Node.prototype.removeChild;
  Node.prototype.removeChild = function removeChild<T extends Node>(this: Node, child: T): T {
    return child.parentNode === this ? (remove.call(this, child) as T) : child;
  };
}
