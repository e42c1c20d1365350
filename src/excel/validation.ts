import type { Validation, ValidationRule } from '../sheet/setUp/step';

/**
 * Puts a drop-down or a limit on a range. Blank stays allowed: it means open. Not so where a formula chooses the list:
 * Excel then allows anything at all while a cell that the formula refers to is blank. A cell can still be emptied.
 */
export function applyValidation(range: Excel.Range, validation: Validation): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(validation.rule);
  dataValidation.ignoreBlanks = validation.rule.kind !== 'listFrom';
  dataValidation.prompt = { showPrompt: true, title: validation.title, message: validation.prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    style: validation.strictness === 'stop' ? 'Stop' : 'Warning',
    title: validation.title,
    message: validation.error,
  };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: rule.formula } };
    case 'between':
      return { decimal: { formula1: rule.least, formula2: rule.most, operator: 'Between' } };
    case 'above':
      return { decimal: { formula1: rule.limit, operator: 'GreaterThan' } };
  }
}
