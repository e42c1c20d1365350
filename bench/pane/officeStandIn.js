/** As much of Office as a pane needs to show an empty workbook; it answers at once. */
(() => {
  const nothing = new Proxy(function () {}, {
    get: (_target, name) => (name === 'items' ? [] : name === 'then' ? undefined : nothing),
    apply: () => nothing,
  });
  const context = new Proxy({}, { get: (_target, name) => (name === 'sync' ? () => Promise.resolve() : nothing), set: () => true });
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    context: { displayLanguage: 'nl-NL', requirements: { isSetSupported: () => true }, document: {} },
    actions: { associate: () => undefined },
    addin: {},
    HostType: { Excel: 'Excel' },
  };
  window.Excel = { run: (_options, action) => action(context), EventSource: {}, DataChangeType: {} };
  window.OfficeExtension = { Error: class extends Error {} };
  window.CustomFunctions = { associate: () => undefined, Error: class extends Error {}, ErrorCode: {} };
})();
