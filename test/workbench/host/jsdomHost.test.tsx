import { openHost } from '../../support/officeHost';

test('the library runs unmodified in a page as well, with commands, visibility and ribbon', async () => {
  const open = await openHost({ language: 'nl-NL' });
  const office = open.Office as typeof Office;
  const pressed: string[] = [];
  office.actions.associate('RANK', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await open.office.run('RANK');
  const seen: string[] = [];
  const remove = await office.addin.onVisibilityModeChanged((message) => void seen.push(message.visibilityMode));
  await office.addin.hide();
  await remove();
  await office.addin.showAsTaskpane();
  await office.ribbon.requestUpdate({ tabs: [{ id: 'tab', controls: [{ id: 'button', enabled: false }] }] });
  const ready = await office.onReady();
  const text = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [['1,5']];
    range.numberFormat = [['0.00']];
    range.load('values, text');
    context.application.load('decimalSeparator');
    await context.sync();
    return [range.values[0]?.[0], range.text[0]?.[0], context.application.decimalSeparator];
  });
  expect(pressed).toEqual(['RANK']);
  expect(seen).toEqual(['Hidden']);
  expect(open.office.visibility()).toBe('Taskpane');
  expect(open.office.ribbonUpdates).toHaveLength(1);
  expect(ready.host).toBe('Excel');
  expect([office.context.displayLanguage, office.context.requirements.isSetSupported('ExcelApi', '1.9')]).toEqual(['nl-NL', true]);
  expect(text).toEqual([1.5, '1,50', ',']);
  open.close();
});
