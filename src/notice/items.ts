import { ABOUT_THE_LIST, isTitleOfProse, SUBHEAD, TABLE_HEAD, tellsFact } from './aroundLists';
import type { Fragment, Layout } from './joining';
import { isOpen, joinText, mergeSources } from './joining';
import { isLevelText } from './levels';
import type { Line } from './lines';
import { carriesOn, measure } from './listLayout';
import type { Marker } from './markers';
import { readMarker } from './markers';
import type { Weight } from './weights';
import { readWeightAlone, takeWeight, weightBeforeMarker } from './weights';

/** One entry of a list, with the entries nested in it. */
export interface Item {
  readonly id: string | null;
  readonly marker: Marker | null;
  text: string;
  source: number[];
  /** From a line of its own, before or after the text. */
  weight: Weight | null;
  readonly children: Item[];
}

function startItem(line: Line, marker: Marker | null, weight: Weight | null): Item {
  const text = marker ? marker.rest : line.text;
  /** "Wens 1 (25 punten)" with its text on the next line. */
  const alone = marker ? readWeightAlone(text) : null;
  return {
    id: marker?.id ?? null,
    marker,
    text: alone ? '' : text,
    source: [line.number],
    weight: alone ?? weight,
    children: [],
  };
}

function extend(item: Item, line: Line): void {
  item.text = joinText(item.text, line.text);
  if (item.source.at(-1) !== line.number) item.source.push(line.number);
}

/** Reads the entries of one section; what stands around them is left out. */
export class ItemReader {
  readonly items: Item[] = [];
  private shape: string | null = null;
  private closedForGood = false;
  private afterList = false;
  private pendingWeight: { weight: Weight; line: number } | null = null;
  private weightFirst = false;
  /** The line before was a weight that closed its item. */
  private weighed = false;
  /** Characters in the line before. */
  private lastLength = 0;
  private readonly layout: Layout;
  private readonly marked: boolean;

  constructor(lines: readonly Line[], width: number) {
    this.marked = lines.some((line) => {
      const marker = readMarker(weightBeforeMarker(line.text)?.rest ?? line.text);
      return marker !== null && !isLevelText(marker.rest);
    });
    this.layout = measure(lines, this.marked, width);
    lines.forEach((line, index) => {
      this.read(line, lines[index + 1]);
      this.lastLength = line.text.length;
    });
  }

  private read(line: Line, next: Line | undefined): void {
    if (this.closedForGood) return;
    const alone = this.insideSentence() ? null : readWeightAlone(line.text);
    if (alone) return this.takeWeightLine(alone, line);
    const before = this.pendingWeight === null ? weightBeforeMarker(line.text) : null;
    if (before) {
      this.pendingWeight = { weight: before.weight, line: line.number };
      return this.read({ number: line.number, text: before.rest }, next);
    }
    const closed = this.weighed || this.pendingWeight !== null;
    this.weighed = false;
    const marker = readMarker(line.text, this.expectedNumber());
    if (marker) return this.takeMarked(line, marker);
    this.takeUnmarked(line, next, closed);
  }

  private expectedNumber(): number | undefined {
    const last = this.items.at(-1);
    if (!last) return undefined;
    return last.marker?.kind === 'number' && last.id !== null && /^\d+$/.test(last.id)
      ? Number(last.id) + 1
      : undefined;
  }

  /** "… omgevingsplannen (max." wants its "50 punten)" back. */
  private insideSentence(): boolean {
    const last = this.items.at(-1);
    const text = last ? (last.children.at(-1) ?? last).text : '';
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  private takeWeightLine(weight: Weight, line: Line): void {
    const last = this.items.at(-1);
    if (!last || this.weightFirst) {
      this.weightFirst = true;
      this.pendingWeight = { weight, line: line.number };
      return;
    }
    const target = last.children.at(-1) ?? last;
    target.weight = weight;
    target.source = [...mergeSources(target.source, [line.number])];
    this.weighed = true;
  }

  private push(line: Line, marker: Marker | null): void {
    const item = startItem(line, marker, this.pendingWeight?.weight ?? null);
    if (this.pendingWeight) item.source = [...mergeSources([this.pendingWeight.line], item.source)];
    this.pendingWeight = null;
    this.afterList = false;
    this.items.push(item);
  }

  private takeMarked(line: Line, marker: Marker): void {
    const current = this.items.at(-1);
    const level =
      marker.kind !== 'number' &&
      current !== undefined &&
      isLevelText(marker.rest) &&
      takeWeight(marker.rest).weight !== null;
    if (this.shape === null && !level) this.shape = marker.shape;
    const same = marker.shape === this.shape || marker.kind === 'code';
    if (same && !level) {
      if (this.afterList && marker.kind === 'number' && Number(marker.id) === 1 && this.items.length > 0) {
        this.closedForGood = true;
        return;
      }
      this.push(line, marker);
    } else if (current && !this.afterList) {
      current.children.push(startItem(line, marker, null));
    } else if (!current) {
      this.push(line, marker);
    }
  }

  private takeUnmarked(line: Line, next: Line | undefined, closed: boolean): void {
    const current = this.items.at(-1);
    const target = current?.children.at(-1) ?? current;
    const level = current !== undefined && isLevelText(line.text) && takeWeight(line.text).weight !== null;
    if (level && target && !isOpen(target.text)) {
      current.children.push(startItem(line, null, null));
      return;
    }
    if (
      target &&
      !this.afterList &&
      !closed &&
      carriesOn(target.text, line.text, this.layout, this.lastLength)
    ) {
      extend(target, line);
      return;
    }
    if (this.marked) {
      this.leaveList(line, next);
      return;
    }
    if (tellsFact(line)) {
      this.afterList = true;
      return;
    }
    if (current && isTitleOfProse(line, next)) {
      this.closedForGood = true;
      return;
    }
    if (
      TABLE_HEAD.test(line.text) ||
      ABOUT_THE_LIST.test(line.text) ||
      SUBHEAD.test(line.text) ||
      /:$/.test(line.text)
    ) {
      if (current && /^(?:geef|laat|toon|maak) /i.test(line.text)) this.closedForGood = true;
      return;
    }
    this.push(line, null);
  }

  /** An unmarked line between marked ones: a subheading leaves a bullet list open, any other short title ends it. */
  private leaveList(line: Line, next: Line | undefined): void {
    if (this.items.length === 0) return;
    this.afterList = true;
    const titleLike = line.text.length <= 60 && !/[.;,]$/.test(line.text) && !SUBHEAD.test(line.text);
    const numbersOn =
      next !== undefined &&
      readMarker(next.text, this.expectedNumber())?.id === String(this.expectedNumber());
    if (titleLike && !numbersOn && this.items.at(-1)?.marker?.kind === 'bullet' && !line.text.endsWith(':')) {
      this.closedForGood = true;
    }
  }
}

/** `width` is that of the page, see `pageWidth`. */
export function readItems(lines: readonly Line[], width: number): Item[] {
  return new ItemReader(lines, width).items;
}

/** The whole text of an item: its nested entries belong to the sentence unless they are levels. */
export function fullText(item: Item, children: readonly Item[] = item.children): Fragment {
  const parts = children
    .map((child) => child.text.replace(/[;.,]$/, '').trim())
    .filter((text) => text !== '');
  const head = item.text;
  if (parts.length === 0) return { text: head, source: item.source };
  const glue = /[:,;]$/.test(head) ? ' ' : ': ';
  return {
    text: `${head.replace(/[;.]$/, '')}${glue}${parts.join('; ')}`,
    source: mergeSources(item.source, ...children.map((child) => child.source)),
  };
}
