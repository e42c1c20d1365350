/** Office.js as the marketplace demands it; it fetches its other files from beside itself. */
export const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Fluent UI adds empty style elements and fills them through the style sheet object; the empty text has this hash. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** On Windows, Office.js also asks for this one file (office.js, "MicrosoftAjax"). */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/**
 * The content security policy of the pane, as strict as Office.js allows: nothing inline, nothing evaluated, and no
 * connection but to the place that serves the add-in. `frame-ancestors` is absent because a meta element cannot carry it.
 */
export function panePolicy(officeJs: string): string {
  const microsoft = officeJs.startsWith('https:') ? [new URL('..', officeJs).href, MICROSOFT_AJAX] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...microsoft].join(' '),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Help pages are text and one style sheet. */
export const HELP_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
