/** The id that code hosts give to a heading: "TENDER.SCORE (marks)" becomes "tenderscore-marks". */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
