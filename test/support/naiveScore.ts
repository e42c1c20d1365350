/** Points on paper: digits are moved and added as texts and whole numbers; no binary fraction is ever made. */
export function naiveScore(marks: readonly string[]): bigint {
  return marks.reduce((sum, mark) => sum + millionths(mark), 0n);
}

function millionths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = BigInt(whole + fraction.padEnd(6, '0').slice(0, 6));
  return (fraction[6] ?? '0') >= '5' ? digits + 1n : digits;
}
