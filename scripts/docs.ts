import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionGuides } from './functionGuide';
import { functionMetadata } from './functionMetadata';
import { referencePages } from './helpPages';

/**
 * Writes docs/functions.md and docs/functies.md, and what the function browser of the pane shows. A test fails where
 * they differ from what this would write.
 */
const ROOT = join(__dirname, '..');
const metadata = functionMetadata();
for (const [name, text] of Object.entries(referencePages(metadata))) {
  writeFileSync(join(ROOT, 'docs', `${name}.md`), text);
}
for (const [name, text] of Object.entries(functionGuides(metadata))) {
  writeFileSync(join(ROOT, 'src', 'taskpane', 'functionBrowser', name), text);
}
